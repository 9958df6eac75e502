/** A process that never says that it can read. */
await new Promise((resolve) => setTimeout(resolve, 3_600_000));
