import type { CampaignStage } from '@/lib/domain/campaign/campaign';
import type { Generation } from '@/lib/domain/product/generations';

/** A campaign in the list. */
export interface CampaignLine {
  readonly id: string;
  readonly title: string;
  readonly deadline: Date;
  readonly closedAt: Date | null;
  readonly total: number;
  readonly installed: number;
}

/** Somebody of the account who can replace certificates. */
export interface AssigneeView {
  readonly id: string;
  readonly name: string;
}

/** One certificate of a campaign: who does it and how far that is. */
export interface CampaignItemView {
  readonly id: string;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly commonName: string;
  readonly organisationName: string;
  readonly serialNumber: string;
  readonly notAfter: Date;
  readonly assignee: AssigneeView | null;
  readonly mine: boolean;
  readonly stage: CampaignStage;
  readonly revoked: boolean;
  /** Where the next step is done. */
  readonly next: string;
}

/** The board of a campaign. */
export interface CampaignBoardView {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly deadline: Date;
  readonly createdAt: Date;
  readonly closedAt: Date | null;
  /** Whole hours that are left; negative when it is too late. */
  readonly hoursLeft: number;
  readonly counts: Readonly<Record<CampaignStage, number>>;
  readonly items: readonly CampaignItemView[];
  readonly assignees: readonly AssigneeView[];
  readonly mayManage: boolean;
  readonly mayAct: boolean;
}

/** A certificate to choose for a campaign. */
export interface CampaignCandidate {
  readonly id: string;
  readonly commonName: string;
  readonly organisationName: string;
  readonly generation: Generation;
  readonly issuer: string;
  readonly notAfter: Date;
}
