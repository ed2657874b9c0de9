/**
 * Headers every answer carries. The app loads nothing from elsewhere, talks to nobody else and
 * uses few powers of the device, so everything is closed and only what it does use is opened.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    // Argon2id (hash-wasm) is WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    // Charts and QR codes become data: and blob: images for print and save.
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'permissions-policy': [
    // Opened: invitation codes by camera, copying what could not be kept, unlocking by passkey,
    // interview mode.
    'camera=(self)',
    'clipboard-write=(self)',
    'publickey-credentials-create=(self)',
    'publickey-credentials-get=(self)',
    'fullscreen=(self)',
    ...[
      'accelerometer',
      'autoplay',
      'browsing-topics',
      'clipboard-read',
      'compute-pressure',
      'display-capture',
      'encrypted-media',
      'gamepad',
      'geolocation',
      'gyroscope',
      'hid',
      'identity-credentials-get',
      'idle-detection',
      'keyboard-map',
      'local-fonts',
      'magnetometer',
      'microphone',
      'midi',
      'otp-credentials',
      'payment',
      'picture-in-picture',
      'screen-wake-lock',
      'serial',
      'storage-access',
      'sync-xhr',
      'usb',
      'window-management',
      'xr-spatial-tracking',
    ].map((feature) => `${feature}=()`),
  ].join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}
