// Web Chat's style options: one look, in light and dark, in the colour of the site.

import { contrast, mix, parseColor, readableOn, textOn } from '../bubble/color.js';

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const LIGHT = { surface: '#ffffff', raised: '#f0f3f6', text: '#17202a', subtle: '#566472', line: '#dde3e9' };
const DARK = { surface: '#14191f', raised: '#232b34', text: '#e9eef3', subtle: '#a3b0bd', line: '#35404b' };

export const DEFAULT_ACCENT = '#0b7285';

/** The colours. */
export function palette(accentText, isDark) {
  const colors = isDark ? DARK : LIGHT;
  const accent = parseColor(accentText) ?? DEFAULT_ACCENT;
  const link = readableOn(colors.surface, accent);
  return {
    ...colors,
    accent,
    link,
    onAccent: textOn(accent),
    linkInBubble: readableOn(colors.raised, accent),
    tint: mix(colors.surface, link, isDark ? 0.18 : 0.08),
    // A bubble in the accent colour needs an edge where the accent is near the background
    edge: contrast(accent, colors.surface) < 1.6 ? colors.line : accent
  };
}

/** The style options of a palette. */
export const styleOptions = colors => ({
  accent: colors.link,
  backgroundColor: colors.surface,
  subtle: colors.subtle,
  primaryFont: FONT,
  fontSizeSmall: '80%',
  paddingRegular: 12,

  bubbleBackground: colors.raised,
  bubbleBorderColor: colors.raised,
  bubbleBorderRadius: 16,
  bubbleTextColor: colors.text,
  bubbleFromUserBackground: colors.accent,
  bubbleFromUserBorderColor: colors.edge,
  bubbleFromUserBorderRadius: 16,
  bubbleFromUserTextColor: colors.onAccent,
  bubbleMinWidth: 0,
  bubbleMaxWidth: 560,
  bubbleMinHeight: 38,
  botAvatarInitials: 'CB',
  botAvatarBackgroundColor: colors.accent,
  showAvatarInGroup: true,
  groupTimestamp: 300_000,
  timestampColor: colors.subtle,

  hideUploadButton: true,
  maxMessageLength: 2000,
  sendBoxBackground: colors.surface,
  sendBoxBorderTop: `solid 1px ${colors.line}`,
  sendBoxTextColor: colors.text,
  sendBoxPlaceholderColor: colors.subtle,
  sendBoxHeight: 54,
  sendBoxTextWrap: true,
  sendBoxButtonColor: colors.link,
  sendBoxButtonColorOnDisabled: colors.subtle,
  sendBoxButtonShadeColorOnHover: colors.raised,
  sendBoxButtonShadeColorOnActive: colors.raised,
  sendBoxButtonShadeColorOnDisabled: 'transparent',
  sendBoxButtonShadeBorderRadius: 12,
  sendBoxButtonShadeInset: 6,
  sendBoxButtonKeyboardFocusIndicatorBorderColor: colors.link,
  sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,
  sendBoxButtonKeyboardFocusIndicatorBorderRadius: 10,
  sendBoxButtonKeyboardFocusIndicatorInset: 6,

  suggestedActionLayout: 'flow',
  suggestedActionHeight: 36,
  suggestedActionBorderRadius: 18,
  suggestedActionBorderWidth: 1,
  suggestedActionBorderColor: colors.link,
  suggestedActionBackgroundColor: colors.surface,
  suggestedActionTextColor: colors.link,
  suggestedActionBackgroundColorOnHover: colors.tint,
  suggestedActionBackgroundColorOnFocus: colors.tint,
  suggestedActionBackgroundColorOnActive: colors.tint,
  suggestedActionKeyboardFocusIndicatorBorderColor: colors.link,
  suggestedActionKeyboardFocusIndicatorBorderStyle: 'solid',
  suggestedActionKeyboardFocusIndicatorBorderWidth: 2,
  suggestedActionKeyboardFocusIndicatorBorderRadius: 16,
  suggestedActionsVisualKeyboardIndicatorColor: colors.link,
  suggestedActionsFlowMaxHeight: 184,

  transcriptActivityVisualKeyboardIndicatorColor: colors.link,
  transcriptActivityVisualKeyboardIndicatorStyle: 'solid',
  transcriptActivityVisualKeyboardIndicatorWidth: 2,
  transcriptVisualKeyboardIndicatorColor: colors.link,
  transcriptOverlayButtonBackground: colors.text,
  transcriptOverlayButtonBackgroundOnHover: colors.text,
  transcriptOverlayButtonBackgroundOnFocus: colors.text,
  transcriptOverlayButtonColor: colors.surface,

  // Lost connections are told by our own notice, which knows more
  hideToaster: true
});
