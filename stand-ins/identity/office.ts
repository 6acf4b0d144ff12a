import { join } from 'node:path';
import { JsonFile } from '../shared/json-file';
import { Knobs } from '../shared/knobs';
import { Outbox } from '../shared/outbox';
import { IdentityProblem, type NewVerification } from './input';
import { identityKnobs } from './knobs';
import {
  type Approval,
  type DocumentKind,
  type IdentityState,
  newCode,
  newKey,
  plainCode,
  type Reason,
  type Verification,
} from './records';

export interface OfficeOptions {
  dataDir: string;
  webhookSecret: string;
  digicertDeskUrl: string;
  retryBaseMs?: number;
}

const JSON_TYPE = 'application/json';

/** Keeps all verifications and approvals, judges them, and tells the CA and the portal. */
export class Office {
  readonly knobs: Knobs<typeof identityKnobs>;
  readonly outbox: Outbox;
  private readonly file: JsonFile<IdentityState>;
  private readonly timers = new Map<string, NodeJS.Timeout>();

  constructor(private readonly options: OfficeOptions) {
    const { dataDir, webhookSecret, retryBaseMs } = options;
    this.file = new JsonFile<IdentityState>(join(dataDir, 'identity.json'), {
      verifications: [],
      approvals: [],
    });
    this.knobs = new Knobs(identityKnobs, join(dataDir, 'identity-knobs.json'));
    this.outbox = new Outbox({
      path: join(dataDir, 'identity-outbox.json'),
      headers: ({ kind }): Record<string, string> =>
        kind === 'webhook' ? { 'x-identity-key': webhookSecret } : {},
      ...(retryBaseMs === undefined ? {} : { retryBaseMs }),
    });
    for (const verification of this.file.data.verifications) this.armJudgement(verification);
  }

  get state(): IdentityState {
    return this.file.data;
  }

  find(id: string): Verification | undefined {
    return this.state.verifications.find((verification) => verification.id === id);
  }

  /** Makes a verification, or gives the one that this reference already has. */
  open(input: NewVerification): { verification: Verification; isNew: boolean } {
    const known = this.state.verifications.find((other) => other.reference === input.reference);
    if (known) return { verification: known, isNew: false };
    const now = new Date().toISOString();
    const verification: Verification = {
      ...input,
      id: newKey(),
      status: 'created',
      code: newCode(),
      step: 'document',
      createdAt: now,
      updatedAt: now,
    };
    this.state.verifications.push(verification);
    this.file.save();
    return { verification, isNew: true };
  }

  /** @throws IdentityProblem 409 unless it failed */
  retry(verification: Verification): void {
    if (verification.status !== 'failed') {
      throw new IdentityProblem(409, 'not_failed', 'Only a failed verification can be done again.');
    }
    delete verification.reason;
    delete verification.appKey;
    delete verification.document;
    this.change(verification, { status: 'created', code: newCode(), step: 'document' });
  }

  /** The person took the consent back: what was sent in is erased, a judgement that was given stands. */
  erase(verification: Verification): void {
    this.disarm(verification);
    delete verification.appKey;
    delete verification.document;
    const judged = verification.status === 'passed' || verification.status === 'failed';
    this.change(verification, judged ? {} : { status: 'failed', reason: 'aborted', code: newCode() });
  }

  /** The code was typed in the app. Returns the key for that browser, or null when the code is wrong. */
  enter(verification: Verification, code: string): string | null {
    if (plainCode(code) !== plainCode(verification.code)) return null;
    const appKey = newKey();
    this.change(verification, {
      appKey,
      ...(verification.status === 'created' ? { status: 'started' } : {}),
    });
    return appKey;
  }

  chooseDocument(verification: Verification, document: DocumentKind): void {
    this.change(verification, { document, step: 'scan' });
  }

  backToDocument(verification: Verification): void {
    this.change(verification, { step: 'document' });
  }

  scanned(verification: Verification): void {
    this.change(verification, { step: 'selfie' });
  }

  /** Everything was sent in; the judgement comes later. */
  submit(verification: Verification): void {
    const seconds = this.knobs.get('autoJudgeSeconds');
    this.change(verification, {
      status: 'submitted',
      ...(seconds === null ? {} : { judgeAt: Date.now() + seconds * 1000 }),
    });
    this.armJudgement(verification);
  }

  /**
   * Judges once, then tells the CA first and the portal next.
   * @throws IdentityProblem 409 when it was judged before, or passes without anything sent in
   */
  judge(verification: Verification, result: 'passed' | 'failed', reason?: Reason): void {
    const { status } = verification;
    if (status === 'passed' || status === 'failed') {
      throw new IdentityProblem(409, 'already_judged', 'This verification was judged before.');
    }
    if (result === 'passed' && status !== 'submitted') {
      throw new IdentityProblem(409, 'nothing_sent_in', 'Nothing was sent in yet, so it cannot pass.');
    }
    this.disarm(verification);
    this.change(verification, { status: result, ...(reason ? { reason } : {}) });
    this.tellCa(verification.caOrderId, 'identity', { result, ...(reason ? { reason } : {}) });
    this.tellPortal(verification);
  }

  /** Keeps an approval, once per reference, and passes it to the CA. @throws IdentityProblem 409 */
  approve(approval: Approval): void {
    const known = this.state.approvals.find((other) => other.reference === approval.reference);
    if (known && known.decision !== approval.decision) {
      throw new IdentityProblem(409, 'already_decided', `This reference was ${known.decision} before.`);
    }
    if (known) return;
    this.state.approvals.push(approval);
    this.file.save();
    const { decision, reason } = approval;
    this.tellCa(approval.caOrderId, 'approval', { decision, ...(reason ? { reason } : {}) });
  }

  async close(): Promise<void> {
    for (const timer of this.timers.values()) clearTimeout(timer);
    await this.outbox.close();
  }

  private change(verification: Verification, change: Partial<Verification>): void {
    Object.assign(verification, change, { updatedAt: new Date().toISOString() });
    this.file.save();
  }

  private armJudgement(verification: Verification): void {
    const { id, status, judgeAt } = verification;
    if (status !== 'submitted' || judgeAt === undefined) return;
    const timer = setTimeout(() => this.judgeByMachine(verification), Math.max(0, judgeAt - Date.now()));
    this.timers.set(id, timer);
  }

  private judgeByMachine(verification: Verification): void {
    if (this.knobs.takeOne('failNext')) this.judge(verification, 'failed', this.knobs.get('failReason'));
    else this.judge(verification, 'passed');
  }

  private disarm(verification: Verification): void {
    clearTimeout(this.timers.get(verification.id));
    this.timers.delete(verification.id);
    delete verification.judgeAt;
  }

  private tellCa(caOrderId: string, subject: 'identity' | 'approval', message: object): void {
    this.outbox.add({
      kind: `ca-${subject}`,
      url: `${this.options.digicertDeskUrl}/orders/${encodeURIComponent(caOrderId)}/${subject}`,
      contentType: JSON_TYPE,
      body: JSON.stringify(message),
    });
  }

  private tellPortal({ id, reference, webhookUrl }: Verification): void {
    if (this.knobs.get('webhookNever')) return;
    for (let time = 0; time < (this.knobs.get('webhookTwice') ? 2 : 1); time += 1) {
      this.outbox.add({
        kind: 'webhook',
        url: webhookUrl,
        contentType: JSON_TYPE,
        body: JSON.stringify({ id, reference }),
        delayMs: this.knobs.get('webhookDelaySeconds') * 1000,
      });
    }
  }
}
