const ink = '#1b1b1b';
const blue = '#0b4f7c';
const font = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Web Chat's looks: 16 px and more, contrasts of 4.5 and more, and nothing that scrolls sideways on a small screen. */
export const styleOptions = {
  accent: blue,
  primaryFont: font,
  monospaceFont: font,
  subtle: '#4a4a4a',
  timestampColor: '#4a4a4a',
  backgroundColor: '#ffffff',
  bubbleBackground: '#f0f4f7',
  bubbleBorderColor: '#c4cdd4',
  bubbleBorderRadius: 8,
  bubbleTextColor: ink,
  bubbleMaxWidth: 600,
  bubbleAttachmentMaxWidth: 600,
  // All of a picture on a small screen; chat.css gives it its own height where the browser can.
  bubbleImageHeight: 362,
  bubbleFromUserBackground: blue,
  bubbleFromUserBorderColor: blue,
  bubbleFromUserBorderRadius: 8,
  bubbleFromUserTextColor: '#ffffff',
  fontSizeSmall: '87.5%',
  hideUploadButton: true,
  // Long replies are read from their top: scrolling halts after one page and a button leads on.
  autoScrollSnapOnPage: true,
  hideScrollToEndButton: false,
  sendBoxBorderTop: 'solid 2px #4a4a4a',
  sendBoxHeight: 52,
  sendBoxTextColor: ink,
  sendBoxPlaceholderColor: '#4a4a4a',
  sendBoxButtonColor: blue,
  suggestedActionLayout: 'stacked',
  suggestedActionsStackedHeight: '45vh',
  suggestedActionsStackedLayoutButtonMaxHeight: 200,
  suggestedActionsStackedLayoutButtonTextWrap: true,
  suggestedActionHeight: 44,
  suggestedActionBorderRadius: 6,
  suggestedActionBorderColor: blue,
  suggestedActionTextColor: blue,
  suggestedActionBackgroundColor: '#ffffff',
  adaptiveCardsParserMaxVersion: '1.5',
};

const foreground = { default: ink, subtle: '#4a4a4a' };
const colors = { default: foreground, accent: { default: blue, subtle: blue } };

/** The looks of Adaptive Cards in Web Chat: every button on a line of its own, text of 16 px. */
export const cardHostConfig = {
  supportsInteractivity: true,
  fontFamily: font,
  textBlock: { headingLevel: 2 },
  fontSizes: { small: 14, default: 16, medium: 18, large: 20, extraLarge: 24 },
  lineHeights: { small: 20, default: 24, medium: 26, large: 28, extraLarge: 32 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 12 },
  containerStyles: {
    default: { backgroundColor: '#ffffff', foregroundColors: colors },
    emphasis: { backgroundColor: '#f0f4f7', foregroundColors: colors },
  },
  actions: {
    maxActions: 100,
    actionsOrientation: 'vertical',
    actionAlignment: 'stretch',
    buttonSpacing: 8,
    spacing: 'default',
  },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 130 },
    value: { wrap: true },
    spacing: 12,
  },
};
