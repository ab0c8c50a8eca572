/** What CloudFront must be told in fields of its own: as custom headers it would refuse them. */
const fieldsOfTheirOwn: Readonly<Record<string, (value: string) => Record<string, object>>> = {
  'Content-Security-Policy': (value) => ({ ContentSecurityPolicy: { ContentSecurityPolicy: value } }),
  'Strict-Transport-Security': (value) => ({ StrictTransportSecurity: transportSecurityIn(value) }),
  'X-Content-Type-Options': () => ({ ContentTypeOptions: {} }),
  'X-Frame-Options': (value) => ({ FrameOptions: { FrameOption: value } }),
  'Referrer-Policy': (value) => ({ ReferrerPolicy: { ReferrerPolicy: value } }),
};

const crossOrigin = 'Access-Control-Allow-Origin';

/**
 * A policy of response headers for Amazon CloudFront. How long a copy may be kept is said by S3.
 * @param headers what is said of the files it is for
 * @param name what the policy is called there
 */
export function asCloudFrontPolicy(headers: Readonly<Record<string, string>>, name: string): string {
  const told = Object.entries(headers).filter(([header]) => header !== 'Cache-Control');
  const security: Record<string, object> = {};
  for (const [header, value] of told) {
    for (const [field, content] of Object.entries(fieldsOfTheirOwn[header]?.(value) ?? {}))
      security[field] = { ...content, Override: true };
  }
  const origins = headers[crossOrigin];
  const items = told
    .filter(([header]) => header !== crossOrigin && !Object.hasOwn(fieldsOfTheirOwn, header))
    .map(([Header, Value]) => ({ Header, Value, Override: true }));
  const policy = {
    Name: name,
    ...(origins !== undefined && { CorsConfig: sharedWith(origins) }),
    SecurityHeadersConfig: security,
    CustomHeadersConfig: { Quantity: items.length, Items: items },
  };
  return `${JSON.stringify(policy, undefined, 2)}\n`;
}

function transportSecurityIn(value: string): Record<string, unknown> {
  return {
    AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(value)?.[1]),
    IncludeSubdomains: value.includes('includeSubDomains'),
    Preload: value.includes('preload'),
  };
}

function sharedWith(origin: string): Record<string, unknown> {
  const list = (...Items: string[]) => ({ Quantity: Items.length, Items });
  return {
    AccessControlAllowOrigins: list(origin),
    AccessControlAllowHeaders: list('*'),
    AccessControlAllowMethods: list('GET', 'HEAD'),
    AccessControlAllowCredentials: false,
    OriginOverride: true,
  };
}
