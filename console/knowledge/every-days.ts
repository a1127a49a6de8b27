/** How often an address may be looked at again; 0: when somebody asks. */
export const EVERY_DAYS = [1, 7, 30, 0] as const
