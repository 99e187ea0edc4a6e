/** Yes, abstention, no; absences and non-members are no votes. */
export const VOTES = [1, 2, 3] as const;

/** Votes cast as columns, in the order of the file. */
export class VoteColumns {
  count = 0;
  #capacity = 65_536;
  /** Numbers of roll calls and states, as the lists below have them. */
  rollCall = new Uint32Array(this.#capacity);
  state = new Uint16Array(this.#capacity);
  vote = new Uint8Array(this.#capacity);

  add(rollCall: number, state: number, vote: number): void {
    if (this.count === this.#capacity) this.#grow();
    this.rollCall[this.count] = rollCall;
    this.state[this.count] = state;
    this.vote[this.count] = vote;
    this.count += 1;
  }

  #grow(): void {
    this.#capacity *= 2;
    const wider = new Uint32Array(this.#capacity);
    wider.set(this.rollCall);
    this.rollCall = wider;
    const states = new Uint16Array(this.#capacity);
    states.set(this.state);
    this.state = states;
    const votes = new Uint8Array(this.#capacity);
    votes.set(this.vote);
    this.vote = votes;
  }
}
