/** Members of a group that opening it shows at first, heaviest first. */
export const OPENED_MEMBERS = 50;
