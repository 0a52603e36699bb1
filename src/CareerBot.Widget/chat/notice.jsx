import React from 'react';
import texts from './texts.vi.json';

/** What is wrong with the connection, and a way out. */
export default function Notice({ kind, onRetry }) {
  return (
    <div className="notice" role="status" data-kind={kind ?? undefined}>
      {kind && <span>{texts[kind]}</span>}
      {kind === 'failed' && <button type="button" onClick={onRetry}>{texts.retry}</button>}
    </div>
  );
}
