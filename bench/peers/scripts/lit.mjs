import { LitElement, html, css } from 'lit';
class A extends LitElement {
  static styles = css`
    :host {
      display: block;
    }
  `;
  render() {
    return html`<p>x</p>`;
  }
}
customElements.define('x-a', A);
