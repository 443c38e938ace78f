/** A call that can't be carried out as it stands; its message tells the user why. */
export class UsageError extends Error {}
