import { z } from 'zod';

/** A session of W3C WebDriver: one browser, driven by JSON over HTTP. */
export interface DriverSession {
  capabilities: Record<string, unknown>;
  /** Gives the driver an order of this session, as `POST /url`. */
  order: (method: 'GET' | 'POST', path: string, body?: unknown) => Promise<unknown>;
  end: () => Promise<void>;
}

const Answer = z.object({ value: z.unknown() });
const Fault = z.object({ error: z.string(), message: z.string() });
const Started = z.object({ sessionId: z.string(), capabilities: z.record(z.string(), z.unknown()) });

/**
 * Starts a session.
 *
 * @param driver where the driver listens, without a final slash
 * @param capabilities what the browser must be, as the driver understands it
 * @throws {Error} with the driver’s own words, at each order that it refuses
 */
export async function startSession(
  driver: string,
  capabilities: Record<string, unknown>,
): Promise<DriverSession> {
  const asked = { capabilities: { alwaysMatch: capabilities } };
  const started = Started.parse(await send(driver, 'POST', '/session', asked));
  const path = `/session/${started.sessionId}`;
  return {
    capabilities: started.capabilities,
    order: (method, rest, body) => send(driver, method, path + rest, body),
    end: async () => void (await send(driver, 'DELETE', path)),
  };
}

async function send(driver: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const sent = method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {};
  const response = await fetch(driver + path, { method, ...sent });
  const { value } = Answer.parse(await response.json());
  if (response.ok) return value;
  const fault = Fault.parse(value);
  throw new Error(`${fault.error}: ${fault.message}`);
}
