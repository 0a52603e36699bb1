// Web Chat does not hand its nonce on to this package, whose style the page's policy would then refuse (build.mjs)

import React from 'react';
import { Composer as BareComposer } from '../node_modules/react-scroll-to-bottom/lib/esm/index.js';
import { nonce } from './nonce.js';

export * from '../node_modules/react-scroll-to-bottom/lib/esm/index.js';
export const Composer = properties => <BareComposer {...properties} nonce={nonce} />;
