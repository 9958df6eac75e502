import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './address-rule.ts';
import { FetchRefusal } from './url-rule.ts';

/** Finds the addresses of a name, all of them. */
export type Resolve = (
  hostname: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/**
 * A lookup for a socket: the connection goes to one of the addresses that were checked, in the same step. When a single one is not public, none is used: a
 * name that leads inside as well as outside is not to be trusted with either.
 */
export function checkedLookup(resolve: Resolve, isOwn: boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses;
        const inside = isOwn ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
        if (!first) callback(new FetchRefusal('unresolved', `${hostname} has no address`), '', 0);
        else if (inside)
          callback(
            new FetchRefusal('private', `${hostname} leads to ${inside.address}, which is not public`),
            '',
            0,
          );
        else if (options.all === true) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: Error) =>
        callback(
          new FetchRefusal('unresolved', `${hostname} was not found: ${error.message}`, { cause: error }),
          '',
          0,
        ),
    );
  };
}
