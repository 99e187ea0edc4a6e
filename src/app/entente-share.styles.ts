import { css } from 'lit';

/** Styles of the dialog that keeps and shares a view. */
export const shareStyles = css`
  section {
    margin-top: 20px;
  }
  h3 {
    margin: 0 0 8px;
    font-size: 14px;
    font-weight: 600;
  }
  .line {
    display: flex;
    gap: 8px;
  }
  input[type='text'],
  select,
  textarea {
    flex: 1;
    min-width: 0;
    padding: 8px 10px;
    border: 1px solid var(--entente-rule);
    border-radius: 8px;
    background: var(--entente-page);
    color: var(--entente-ink);
    font: inherit;
    font-size: 13.5px;
  }
  select {
    flex: none;
  }
  textarea {
    display: block;
    width: 100%;
    min-height: 96px;
    margin-top: 8px;
    box-sizing: border-box;
    resize: vertical;
    font-family: var(--entente-serif);
    font-size: 14.5px;
    line-height: 1.45;
  }
  textarea.plain {
    min-height: 70px;
    font-family: inherit;
    font-size: 13.5px;
  }
  .tools {
    display: flex;
    flex: none;
  }
  textarea.code {
    font-family: ui-monospace, monospace;
    font-size: 12.5px;
  }
  ul,
  ol {
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding: 6px 0;
    border-bottom: 1px solid var(--entente-rule);
    font-size: 13.5px;
  }
  .undone {
    color: var(--entente-secondary);
    font-style: italic;
  }
  .aside {
    margin: 6px 0 0;
    font-size: 12.5px;
    color: var(--entente-secondary);
  }
`;
