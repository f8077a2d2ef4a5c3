export {
  type MemberOutlook,
  type Outlook,
  outlook,
  type PartyOutlook,
  type RungOutlook,
  type StartingStage,
} from './outlook.ts';
