import fc from 'fast-check';

// One run is like the other, here and everywhere: a failure is the change's. HAMLET_SEED=… looks elsewhere,
// HAMLET_SEED=$RANDOM anywhere.
fc.configureGlobal({ seed: Number(process.env['HAMLET_SEED'] ?? 20_261_123) });
