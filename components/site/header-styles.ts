/** Links and buttons on the dark band. */
export const bandItem =
  'inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-md px-2.5 text-sm font-medium text-on-band no-underline hover:bg-band-line aria-[current=page]:underline aria-[current=page]:decoration-band-seal aria-[current=page]:decoration-2 aria-[current=page]:underline-offset-8';
