// Makes the files that the server serves: names with a hash of their content, each also compressed.
// node build.mjs OUTPUT

import { build, transform } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { licences } from './licences.mjs';

const output = process.argv[2] ?? 'dist';
const assets = new Map();

// Imported by widget.js as a string, for a shadow root
const cssAsText = {
  name: 'css-as-text',
  setup: ({ onLoad }) => onLoad({ filter: /bubble[\\/]bubble\.css$/ }, async ({ path }) => {
    const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
    return { contents: code.trim(), loader: 'text' };
  })
};

const common = { bundle: true, minify: true, write: false, metafile: true, legalComments: 'none', logLevel: 'warning' };

const bubble = build({ ...common, entryPoints: ['bubble/widget.js'], format: 'iife', target: 'es2020', plugins: [cssAsText] });
const chat = build({
  ...common,
  entryPoints: ['chat/chat.jsx'],
  format: 'esm',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  // 'unused' are speech and Direct Line over App Service extensions, which Web Chat imports and this chat never calls
  alias: {
    punycode: 'punycode/punycode.es6.js',
    'react-scroll-to-bottom': './chat/scroll.jsx',
    'botframework-directlinespeech-sdk': './chat/unused.js',
    'botframework-streaming': './chat/unused.js',
    'microsoft-cognitiveservices-speech-sdk': './chat/unused.js',
    'web-speech-cognitive-services': './chat/unused.js'
  }
});
const rest = build({ ...common, entryPoints: ['chat/chat.css', 'pages/page.css', 'pages/page.js'], outdir: '.' });

async function write(name, content) {
  const bytes = Buffer.from(content);
  const path = join(output, name);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
  const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes, quality), promisify(gzip)(bytes, { level: 9 })]);
  await Promise.all([writeFile(path, bytes), writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}

async function writeHashed(name, content) {
  const extension = extname(name);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const hashed = `${basename(name, extension)}.${hash}${extension}`;
  assets.set(name, `/assets/${hashed}`);
  await write(`assets/${hashed}`, content);
}

// The nonce differs for every visit, so the server compresses pages
async function writePage(name) {
  const page = await readFile(`pages/${name}`, 'utf8');
  const filled = page.replace(/\[\[(.+?)\]\]/g, (_, asset) => assets.get(asset) ?? fail(`pages/${name} names ${asset}, which is not built`));
  await writeFile(join(output, name), filled);
}

function fail(message) {
  throw new Error(message);
}

await rm(output, { recursive: true, force: true });
await mkdir(join(output, 'assets'), { recursive: true });
const [bubbleBuild, chatBuild, restBuild] = await Promise.all([bubble, chat, rest]);
await Promise.all([
  write('widget.js', bubbleBuild.outputFiles[0].contents),
  writeHashed('chat.js', chatBuild.outputFiles[0].contents),
  ...restBuild.outputFiles.map(file => writeHashed(basename(file.path), file.contents)),
  writeHashed('favicon.svg', await readFile('pages/favicon.svg')),
  writeHashed('licences.txt', await licences(Object.keys(chatBuild.metafile.inputs)))
]);
await Promise.all(['index.html', 'chat.html'].map(writePage));
