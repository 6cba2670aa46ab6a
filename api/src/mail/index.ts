export { createFolderMail } from './folder.ts';
export { parseSender, type Sender } from './letter.ts';
export { createSmtpMail } from './smtp.ts';
