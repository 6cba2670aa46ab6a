/** Every drawing of the interface on a 24 × 24 grid, stroked with the colour of the text around it. */
export const iconShapes = {
  attach: <path d="m8 12.5 6-6a3 3 0 0 1 4.3 4.3l-8 8a4.6 4.6 0 0 1-6.5-6.5l7.5-7.5" />,
  ban: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path d="m6.5 6.5 11 11" />
    </>
  ),
  bell: (
    <>
      <path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15z" />
      <path d="M10 21h4" />
    </>
  ),
  capability: <path d="M9 3.5h6M8 14.5a5.5 5.5 0 1 1 8 0c-.8.9-1 1.6-1 2.5H9c0-.9-.2-1.6-1-2.5zM10 20.5h4" />,
  chain: <path d="M4 6h5v5H4zM15 13h5v5h-5zM9 8.5h4a3 3 0 0 1 3 3V13" />,
  chart: (
    <>
      <path d="M4 4v16h16" />
      <path d="M8.5 16v-4M13 16V8M17.5 16v-6" />
    </>
  ),
  'chevron-down': <path d="m6 9.5 6 6 6-6" />,
  'chevron-right': <path d="m9.5 6 6 6-6 6" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path d="M12 7.5V12l3 2" />
    </>
  ),
  close: <path d="m6 6 12 12M18 6 6 18" />,
  commissioner: (
    <>
      <circle cx="12" cy="8" r="3.5" />
      <path d="M5 20.5c.6-4 3.2-6 7-6s6.4 2 7 6" />
      <path d="m18 4 .8 1.7 1.7.8-1.7.8L18 9" />
    </>
  ),
  cross: <path d="m6 6 12 12M18 6 6 18" strokeWidth="2.6" />,
  done: <path d="m4.5 12.5 5 5L19.5 7" strokeWidth="2.6" />,
  download: <path d="M12 4v11m-4.5-4 4.5 4.5 4.5-4.5M5 20h14" />,
  edit: <path d="m5 19 1-4L16 5l3 3L9 18z" />,
  enterprise: (
    <>
      <path d="M3 20.5V11l6 3.5V11l6 3.5V6.5h6v14z" />
      <path d="M7 17.5h2M12 17.5h2M17 17.5h1.5" />
    </>
  ),
  field: (
    <>
      <circle cx="6" cy="6" r="2.5" />
      <circle cx="18" cy="9" r="2.5" />
      <circle cx="9" cy="18" r="2.5" />
      <path d="m8.4 6.8 7.2 1.7M7 8.3l1.5 7.3M16.5 11l-5.8 5.5" />
    </>
  ),
  file: (
    <>
      <path d="M6 3.5h8l4 4v13H6z" />
      <path d="M14 3.5v4h4" />
    </>
  ),
  filter: <path d="M4 6h16M7 12h10M10.5 18h3" />,
  form: <path d="M4 7h16v11H4zM9 7V4.5h6V7M4 12h16" />,
  half: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
    </>
  ),
  home: <path d="m4 11 8-7 8 7v9h-5.5v-6h-5v6H4z" />,
  info: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path d="M12 11.5V16M12 8v.1" />
    </>
  ),
  line: <path d="M5 12h14" strokeWidth="2.6" />,
  lit: <circle cx="12" cy="12" r="8" fill="currentColor" />,
  lock: (
    <>
      <rect x="5" y="10.5" width="14" height="10" rx="2" />
      <path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
    </>
  ),
  more: <path d="M6 12h.1M12 12h.1M18 12h.1" />,
  need: (
    <>
      <path d="M6 3.5h9l3.5 3.5v13.5H6z" />
      <path d="M9 11h6M9 15h6" />
    </>
  ),
  partnership: (
    <>
      <path d="M3 13.5 7 9l4 1.5L14 8l7 5" />
      <path d="m7 14 4 4.5c1 1 2.5 0 2-1.2M10.5 18l3 1c1.5.4 2.5-.8 2-2M14 16.5l2 .8c1.6.4 2.5-1.3 1.5-2.5" />
    </>
  ),
  phone: (
    <path d="M6 4h3.5l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5V18a2 2 0 0 1-2 2A15 15 0 0 1 4 6a2 2 0 0 1 2-2z" />
  ),
  pin: (
    <>
      <path d="M9 4h6l-1 6 3 3.5H7L10 10z" />
      <path d="M12 13.5V21" />
    </>
  ),
  place: (
    <>
      <path d="M12 21c-4.5-4.7-6.5-8-6.5-11a6.5 6.5 0 0 1 13 0c0 3-2 6.3-6.5 11z" />
      <circle cx="12" cy="10" r="2.3" />
    </>
  ),
  platform: (
    <>
      <path d="M3 18.5a9 9 0 0 1 18 0" />
      <path d="M3 18.5h18M7.5 18.5v-6.8M12 18.5v-9M16.5 18.5v-6.8" />
    </>
  ),
  plus: <path d="M12 5v14M5 12h14" />,
  record: (
    <path d="M7 4h10v5a5 5 0 0 1-10 0zM4.5 5.5H7V9c-2 0-2.5-1.5-2.5-3.5zM19.5 5.5H17V9c2 0 2.5-1.5 2.5-3.5zM12 14v4M8 20.5h8" />
  ),
  retry: (
    <>
      <path d="M19 12a7 7 0 1 1-2-5" />
      <path d="M19 4v4h-4" />
    </>
  ),
  ring: <circle cx="12" cy="12" r="8" />,
  search: (
    <>
      <circle cx="11" cy="11" r="6.5" />
      <path d="m16 16 4.5 4.5" />
    </>
  ),
  send: (
    <>
      <path d="m4 12 16-7-5 15-3.5-6z" />
      <path d="m11.5 14 8.5-9" />
    </>
  ),
  span: <path d="M3 17.5a9 9 0 0 1 18 0" strokeWidth="3" />,
  star: <path d="m12 4 2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.8-5 2.8 1.1-5.5L4 9.7 9.6 9z" />,
  sun: (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4" />
    </>
  ),
  swap: <path d="M4 8.5h14l-3-3M20 15.5H6l3 3" />,
  tick: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  university: (
    <>
      <path d="m3 9.5 9-5 9 5z" />
      <path d="M5.5 12.5v5M10 12.5v5M14 12.5v5M18.5 12.5v5M3.5 20.5h17" />
    </>
  ),
  unlit: <circle cx="12" cy="12" r="8" strokeDasharray="3 3.3" />,
  verified: (
    <>
      <path d="M12 3.5 19 6v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6z" />
      <path d="m9 12 2.3 2.3L15.3 10" />
    </>
  ),
  warning: (
    <>
      <path d="M12 4 21 19.5H3z" />
      <path d="M12 10v4.5M12 17v.1" />
    </>
  ),
};
