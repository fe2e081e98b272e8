import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WorkflowPanel as WorkflowPanel_c5b3909921256d51391ebf5fea1a38c5 } from '../../../../src/admin/workflow-panel'
import { ChecksPanel as ChecksPanel_12bcf29366441b80cef9c265998842e3 } from '../../../../src/admin/checks-panel'
import { EditingWatch as EditingWatch_292598b6cddce09dd75e96e9ec936acc } from '../../../../src/admin/editing-watch'
import { BrokenLinks as BrokenLinks_ce61551d840b86200590036cdbb4b79d } from '../../../../src/admin/broken-links'
import { UsedBy as UsedBy_9025fa980b9f85b8618763b592975ec3 } from '../../../../src/admin/used-by'
import { PublishButton as PublishButton_806d6ea42fe96b013e3fe87ed69e0054 } from '../../../../src/admin/publish-button'
import { EmbedPanel as EmbedPanel_903d516ccd76cf07c0896d41c40c76df } from '../../../../src/admin/embed-panel'
import { PreviewView as PreviewView_e94bf583cae109dda7596f7946441344 } from '../../../../src/admin/preview-view'
import { SendingView as SendingView_80c4e1800f2868959ccddfe192cff377 } from '../../../../src/admin/sending-view'
import { SubscriberHistory as SubscriberHistory_b19d7b61bbdc9dc25757a199e231b636 } from '../../../../src/admin/subscriber-history'
import { LinkToSubscriberImports as LinkToSubscriberImports_f9ee48b0efea0f7b964286ac9a100127 } from '../../../../src/admin/link-to-subscriber-imports'
import { RecordConsent as RecordConsent_fe541c98c0188a27988e118de6b53fa4 } from '../../../../src/admin/record-consent'
import { ExportPeople as ExportPeople_1acccdd59d96c7f785bbe8961a927bc9 } from '../../../../src/admin/export-lists'
import { ExportConsents as ExportConsents_1acccdd59d96c7f785bbe8961a927bc9 } from '../../../../src/admin/export-lists'
import { LiftSuppression as LiftSuppression_97340b62f300653be4ce9539b2fe48e1 } from '../../../../src/admin/lift-suppression'
import { SegmentBuilder as SegmentBuilder_a17ed63d390c0d11fc6eb7d34c0b47cd } from '../../../../src/admin/segment-builder'
import { ExportSegment as ExportSegment_1acccdd59d96c7f785bbe8961a927bc9 } from '../../../../src/admin/export-lists'
import { LinkToThisImport as LinkToThisImport_f9ee48b0efea0f7b964286ac9a100127 } from '../../../../src/admin/link-to-subscriber-imports'
import { ExportIncidents as ExportIncidents_48f6ec5ba6f89bb0433c78c65f58c9fc } from '../../../../src/admin/export-incidents'
import { AuditSubjectCell as AuditSubjectCell_a7e9327d62375b1e4018f79b2bbaa5d3 } from '../../../../src/admin/audit-cells'
import { AuditDetailsCell as AuditDetailsCell_a7e9327d62375b1e4018f79b2bbaa5d3 } from '../../../../src/admin/audit-cells'
import { QueryPresetsAccessCell as QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereCell as QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereField as QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnsCell as QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnField as QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByCell as QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByField as QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { Icon as Icon_e955d66f8c617d10ccad13eadd01270c } from '../../../../src/admin/icon'
import { Logo as Logo_b9d69aeee2ce5d061140df3290ce1dc1 } from '../../../../src/admin/logo'
import { Desk as Desk_c1f5d832767700afa2d9eef1f8acf471 } from '../../../../src/admin/desk'
import { Welcome as Welcome_18b335d67a40b059635755612de1823d } from '../../../../src/admin/welcome'
import { NavLinks as NavLinks_aa827b1ccd2ea71902123ee27e1e7de5 } from '../../../../src/admin/nav-links'
import { CalendarView as CalendarView_0925ecaecfe0fc821350c8d9782ff06e } from '../../../../src/admin/calendar-view'
import { AudienceView as AudienceView_e13dc41923531f4919193e045afd8a0c } from '../../../../src/admin/audience-view'
import { CoverageView as CoverageView_16463fe230ea41c0d084ea623b625270 } from '../../../../src/admin/coverage-view'
import { SubscriberImportsView as SubscriberImportsView_6dba0e7ad8f0889e5ff2a58d473e9c02 } from '../../../../src/admin/subscriber-imports-view'
import { EndingView as EndingView_332ee408050a7e34df6a2bde55672840 } from '../../../../src/admin/ending-view'
import { ImportView as ImportView_8119058e72b0b548daa8409114d6f891 } from '../../../../src/admin/import-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/workflow-panel#WorkflowPanel": WorkflowPanel_c5b3909921256d51391ebf5fea1a38c5,
  "/src/admin/checks-panel#ChecksPanel": ChecksPanel_12bcf29366441b80cef9c265998842e3,
  "/src/admin/editing-watch#EditingWatch": EditingWatch_292598b6cddce09dd75e96e9ec936acc,
  "/src/admin/broken-links#BrokenLinks": BrokenLinks_ce61551d840b86200590036cdbb4b79d,
  "/src/admin/used-by#UsedBy": UsedBy_9025fa980b9f85b8618763b592975ec3,
  "/src/admin/publish-button#PublishButton": PublishButton_806d6ea42fe96b013e3fe87ed69e0054,
  "/src/admin/embed-panel#EmbedPanel": EmbedPanel_903d516ccd76cf07c0896d41c40c76df,
  "/src/admin/preview-view#PreviewView": PreviewView_e94bf583cae109dda7596f7946441344,
  "/src/admin/sending-view#SendingView": SendingView_80c4e1800f2868959ccddfe192cff377,
  "/src/admin/subscriber-history#SubscriberHistory": SubscriberHistory_b19d7b61bbdc9dc25757a199e231b636,
  "/src/admin/link-to-subscriber-imports#LinkToSubscriberImports": LinkToSubscriberImports_f9ee48b0efea0f7b964286ac9a100127,
  "/src/admin/record-consent#RecordConsent": RecordConsent_fe541c98c0188a27988e118de6b53fa4,
  "/src/admin/export-lists#ExportPeople": ExportPeople_1acccdd59d96c7f785bbe8961a927bc9,
  "/src/admin/export-lists#ExportConsents": ExportConsents_1acccdd59d96c7f785bbe8961a927bc9,
  "/src/admin/lift-suppression#LiftSuppression": LiftSuppression_97340b62f300653be4ce9539b2fe48e1,
  "/src/admin/segment-builder#SegmentBuilder": SegmentBuilder_a17ed63d390c0d11fc6eb7d34c0b47cd,
  "/src/admin/export-lists#ExportSegment": ExportSegment_1acccdd59d96c7f785bbe8961a927bc9,
  "/src/admin/link-to-subscriber-imports#LinkToThisImport": LinkToThisImport_f9ee48b0efea0f7b964286ac9a100127,
  "/src/admin/export-incidents#ExportIncidents": ExportIncidents_48f6ec5ba6f89bb0433c78c65f58c9fc,
  "/src/admin/audit-cells#AuditSubjectCell": AuditSubjectCell_a7e9327d62375b1e4018f79b2bbaa5d3,
  "/src/admin/audit-cells#AuditDetailsCell": AuditDetailsCell_a7e9327d62375b1e4018f79b2bbaa5d3,
  "@payloadcms/next/client#QueryPresetsAccessCell": QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereCell": QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereField": QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnsCell": QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnField": QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByCell": QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByField": QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40,
  "/src/admin/icon#Icon": Icon_e955d66f8c617d10ccad13eadd01270c,
  "/src/admin/logo#Logo": Logo_b9d69aeee2ce5d061140df3290ce1dc1,
  "/src/admin/desk#Desk": Desk_c1f5d832767700afa2d9eef1f8acf471,
  "/src/admin/welcome#Welcome": Welcome_18b335d67a40b059635755612de1823d,
  "/src/admin/nav-links#NavLinks": NavLinks_aa827b1ccd2ea71902123ee27e1e7de5,
  "/src/admin/calendar-view#CalendarView": CalendarView_0925ecaecfe0fc821350c8d9782ff06e,
  "/src/admin/audience-view#AudienceView": AudienceView_e13dc41923531f4919193e045afd8a0c,
  "/src/admin/coverage-view#CoverageView": CoverageView_16463fe230ea41c0d084ea623b625270,
  "/src/admin/subscriber-imports-view#SubscriberImportsView": SubscriberImportsView_6dba0e7ad8f0889e5ff2a58d473e9c02,
  "/src/admin/ending-view#EndingView": EndingView_332ee408050a7e34df6a2bde55672840,
  "/src/admin/import-view#ImportView": ImportView_8119058e72b0b548daa8409114d6f891,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
