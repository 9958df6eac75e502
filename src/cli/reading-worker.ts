import { createReader } from '../reading/index.ts';
import { lineReader } from './reading-line.ts';
import { shippedModels } from './reading-models.ts';
import { serveLines } from './serve-lines.ts';

// What a process of `vigilia read --ndjson` serves.
serveLines(lineReader(createReader(shippedModels())));
