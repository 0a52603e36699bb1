// Contrast after WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio

const HEX = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i;

/** A colour as #rrggbb, or undefined when it is none: it comes from the page, and ends up in style sheets. */
export function parseColor(text) {
  const digits = HEX.exec(text?.trim() ?? '')?.[1].toLowerCase();
  return digits && '#' + (digits.length === 3 ? [...digits].map(digit => digit + digit).join('') : digits);
}

const channels = color => [1, 3, 5].map(index => parseInt(color.slice(index, index + 2), 16));

function luminance(color) {
  const [red, green, blue] = channels(color).map(value => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A mixture of two colours. */
export function mix(color, other, share) {
  const [from, to] = [channels(color), channels(other)];
  return '#' + from.map((value, index) => Math.round(value + (to[index] - value) * share).toString(16).padStart(2, '0')).join('');
}

/** Black or white, whichever reads better on a colour. */
export const textOn = color => (contrast(color, '#ffffff') >= 4.5 ? '#ffffff' : '#000000');

/** The colour, moved towards black or white until it reads well on a background. */
export function readableOn(background, color, ratio = 4.5) {
  const target = luminance(background) > 0.3 ? '#000000' : '#ffffff';
  let share = 0;
  while (share < 1 && contrast(mix(color, target, share), background) < ratio) share += 0.05;
  return mix(color, target, Math.min(share, 1));
}
