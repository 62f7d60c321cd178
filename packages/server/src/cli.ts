#!/usr/bin/env node
import { main } from './node/main.js';

process.exitCode = await main(process.argv.slice(2));
