// The contract's nouns by name; their shapes, units and errors are described in contract/*.yaml.
import type { components } from './schema';

type Schemas = components['schemas'];

export type Area = Schemas['Area'];
/** Whether it can be ordered now, in UCP's words. */
export type Availability = Schemas['Availability'];
export type Cart = Schemas['Cart'];
export type CartInput = Schemas['CartInput'];
export type CartLine = Schemas['CartLine'];
export type CartLineInput = Schemas['CartLineInput'];
export type CartPatch = Schemas['CartPatch'];
export type Category = Schemas['Category'];
export type CategoryInput = Schemas['CategoryInput'];
export type CategoryRecord = Schemas['CategoryRecord'];
/** One way to narrow a list of products, with what each choice would leave. */
export type Facet = Schemas['Facet'];
export type FacetValue = Schemas['FacetValue'];
export type FieldError = Schemas['FieldError'];
export type Hub = Schemas['Hub'];
export type HubInput = Schemas['HubInput'];
export type HubRecord = Schemas['HubRecord'];
/** A run as one hub sees it: order until `ordersCloseAt`, collect from `arrivesFrom`. */
export type HubRun = Schemas['HubRun'];
export type Image = Schemas['Image'];
export type Key = Schemas['Key'];
export type KeyInput = Schemas['KeyInput'];
export type KeyRotate = Schemas['KeyRotate'];
/** A page of the store, in UCP's words. */
export type Link = Schemas['Link'];
/** What one piece holds: `value` × `10^-scale` of `unit`. */
export type Measure = Schemas['Measure'];
/** A notice on a cart, in UCP's words. */
export type Message = Schemas['Message'];
/** An amount in the currency's minor unit; for CNY, 4800 is ¥48.00. */
export type Money = Schemas['Money'];
/** One seller's price for a variant. */
export type Offer = Schemas['Offer'];
export type OfferInput = Schemas['OfferInput'];
export type OfferRecord = Schemas['OfferRecord'];
/** schema.org OpeningHoursSpecification; local times of the hub. */
export type OpeningHours = Schemas['OpeningHours'];
export type Order = Schemas['Order'];
export type OrderCancel = Schemas['OrderCancel'];
/** The hub as it was when the order was placed. */
export type OrderHub = Schemas['OrderHub'];
export type OrderInput = Schemas['OrderInput'];
export type OrderLine = Schemas['OrderLine'];
export type Origin = Schemas['Origin'];
/** A parcel as its buyer sees it. */
export type Parcel = Schemas['Parcel'];
export type Payment = Schemas['Payment'];
/** GeoJSON Point, `[longitude, latitude]` in degrees (WGS 84). */
export type Point = Schemas['Point'];
/** RFC 9457. Branch on `code`, never on words. */
export type Problem = Schemas['Problem'];
export type Product = Schemas['Product'];
/** How many products a list holds, and what each further choice would leave. */
export type ProductFacets = Schemas['ProductFacets'];
export type ProductInput = Schemas['ProductInput'];
export type ProductRecord = Schemas['ProductRecord'];
/** The sale basis of a variant. One step is `10^-scale` of `unit`; sold in multiples of `increment` steps. */
export type QuantityUnit = Schemas['QuantityUnit'];
export type Route = Schemas['Route'];
export type RouteInput = Schemas['RouteInput'];
export type RouteRecord = Schemas['RouteRecord'];
/** Where the vehicle halts, `offsetMinutes` after it departs, and for how long the hub may expect it. */
export type RouteStop = Schemas['RouteStop'];
export type Run = Schemas['Run'];
export type RunAdvance = Schemas['RunAdvance'];
export type RunArrive = Schemas['RunArrive'];
export type RunInput = Schemas['RunInput'];
export type RunMoved = Schemas['RunMoved'];
export type RunStop = Schemas['RunStop'];
export type Seller = Schemas['Seller'];
/** What to do: `recoverable` mend and send again; `requires_buyer_input` the buyer must give more; */
export type Severity = Schemas['Severity'];
export type Store = Schemas['Store'];
export type StoreInput = Schemas['StoreInput'];
export type StoreRecord = Schemas['StoreRecord'];
/** A name or a shelf that begins like what was typed. */
export type Suggestion = Schemas['Suggestion'];
export type TimelineEntry = Schemas['TimelineEntry'];
/** One row of a sum, in UCP's words. Shown in the order given. */
export type Total = Schemas['Total'];
/** Price per standard measure, worked out by the server; never recomputed by a client. */
export type UnitPrice = Schemas['UnitPrice'];
/** One way a product is packed and measured. */
export type Variant = Schemas['Variant'];
export type VariantInput = Schemas['VariantInput'];

/** One page of a list; `next` is the cursor of the page after, or null. */
export interface Page<Row> {
  data: Row[];
  next: string | null;
}
