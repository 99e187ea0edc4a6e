/** Words of the help that is there without a network. */
export interface HelpMessages {
  readonly name: string;
  readonly passages: readonly { readonly title: string; readonly text: string }[];
  readonly standings: string;
  readonly keys: string;
  readonly keyRows: readonly { readonly keys: readonly string[]; readonly does: string }[];
}
