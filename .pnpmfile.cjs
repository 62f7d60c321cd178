// The node-* platform packages publish os and cpu as plain strings; pnpm honours arrays only
// and would otherwise link the Windows build everywhere.
const list = (value) => (value === undefined || Array.isArray(value) ? value : [value]);

module.exports = {
  hooks: {
    readPackage(pkg) {
      if (/^node-(?:bin-)?(?:linux|darwin|win)-/.test(pkg.name)) {
        pkg.os = list(pkg.os);
        pkg.cpu = list(pkg.cpu);
        if (pkg.name.startsWith('node-linux-')) pkg.libc = ['glibc'];
      }
      return pkg;
    },
  },
};
