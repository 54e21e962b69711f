import type { Core } from 'cytoscape';

/** A node's key and where it goes, px at zoom 1. */
export interface Step {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** Long enough for the eye to follow, short enough to wait for, ms. */
const GLIDE_MS = 190;

export interface Glide {
  /** Lets nodes slide to their new places; `done` is called when all stand there, unless it is ended before. */
  readonly start: (steps: readonly Step[], done: () => void) => void;
  /** Puts what is on its way where it goes, at once. */
  readonly end: () => void;
  /** Forgets what was on its way. */
  readonly drop: () => void;
}

/** Moves many nodes at once so that the eye keeps hold of them. One movement at a time. */
export function createGlide(cy: Core): Glide {
  let under: readonly Step[] = [];
  /** Counts movements, so that the end of an old one is not taken for that of the new. */
  let turn = 0;

  const drop = (): void => {
    turn += 1;
    under = [];
  };
  const end = (): void => {
    const steps = under;
    drop();
    if (steps.length === 0) return;
    cy.batch(() => {
      for (const { key, x, y } of steps) cy.getElementById(key).stop(true, false).position({ x, y });
    });
  };
  return {
    start: (steps, done) => {
      end();
      const mine = turn;
      under = steps;
      let moving = steps.length;
      for (const { key, x, y } of steps) {
        cy.getElementById(key).animate({
          position: { x, y },
          duration: GLIDE_MS,
          easing: 'ease-in-out',
          complete: () => {
            moving -= 1;
            if (moving > 0 || mine !== turn) return;
            end();
            done();
          },
        });
      }
    },
    end,
    drop,
  };
}
