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
import { WorkflowPanel as WorkflowPanel_b21e8559201de3b0549648a562fa1a0e } from '../../../../src/admin/editing/workflow-panel'
import { ChecksPanel as ChecksPanel_b293a810860e740734a6d8d97f861294 } from '../../../../src/admin/editing/checks-panel'
import { EditingWatch as EditingWatch_c0614b29ada50e1c8c806c408b12f1d5 } from '../../../../src/admin/editing/editing-watch'
import { BrokenLinks as BrokenLinks_4a41bd035bbce93b6248092fe0b99a85 } from '../../../../src/admin/editing/broken-links'
import { UsedBy as UsedBy_aaf102eecba61c9eed42483e4c5cfec1 } from '../../../../src/admin/editing/used-by'
import { PublishButton as PublishButton_5c8b633a40834f3dba1990403617dee4 } from '../../../../src/admin/editing/publish-button'
import { EmbedPanel as EmbedPanel_a119238afe26a91408cb8a5fdae3e7a7 } from '../../../../src/admin/editions/embed-panel'
import { PreviewView as PreviewView_7ed8d484389f702c220b1d125d1fce07 } from '../../../../src/admin/editions/preview-view'
import { SendingView as SendingView_860a67874dc887b022791ecce2ae1707 } from '../../../../src/admin/editions/sending-view'
import { SubscriberHistory as SubscriberHistory_4ee1aeaae94903b73ef7122db8e3d28e } from '../../../../src/admin/people/subscriber-history'
import { LinkToSubscriberImports as LinkToSubscriberImports_362338aea6668a55a5670fd51213acfa } from '../../../../src/admin/subscriber-imports/link-to-subscriber-imports'
import { RecordConsent as RecordConsent_d82b6c94b955ce4098e1d0f20d625dc7 } from '../../../../src/admin/people/record-consent'
import { ExportPeople as ExportPeople_200f138e1dbe3508a74a8baa9ec1cfe7 } from '../../../../src/admin/people/export-lists'
import { ExportConsents as ExportConsents_200f138e1dbe3508a74a8baa9ec1cfe7 } from '../../../../src/admin/people/export-lists'
import { LiftSuppression as LiftSuppression_e51085a56b40a5d78dee28ba86c7aa0e } from '../../../../src/admin/people/lift-suppression'
import { SegmentBuilder as SegmentBuilder_3f4e6f4afc71e782fada20db22ec3147 } from '../../../../src/admin/segments/segment-builder'
import { ExportSegment as ExportSegment_200f138e1dbe3508a74a8baa9ec1cfe7 } from '../../../../src/admin/people/export-lists'
import { LinkToThisImport as LinkToThisImport_362338aea6668a55a5670fd51213acfa } from '../../../../src/admin/subscriber-imports/link-to-subscriber-imports'
import { ExportIncidents as ExportIncidents_02affd787ada4de4c1badca0b5c412df } from '../../../../src/admin/records/export-incidents'
import { AuditSubjectCell as AuditSubjectCell_7bfa1efaa2280f845f13fb755efc4cad } from '../../../../src/admin/records/audit-cells'
import { AuditDetailsCell as AuditDetailsCell_7bfa1efaa2280f845f13fb755efc4cad } from '../../../../src/admin/records/audit-cells'
import { QueryPresetsAccessCell as QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereCell as QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereField as QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnsCell as QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnField as QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByCell as QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByField as QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { Icon as Icon_e955d66f8c617d10ccad13eadd01270c } from '../../../../src/admin/icon'
import { Logo as Logo_b9d69aeee2ce5d061140df3290ce1dc1 } from '../../../../src/admin/logo'
import { Desk as Desk_f45a0a91580c4fd626bc0654a86ae98a } from '../../../../src/admin/desk/desk'
import { Welcome as Welcome_5f6abe4939191f9387dbf3779c945b70 } from '../../../../src/admin/desk/welcome'
import { NavLinks as NavLinks_aa827b1ccd2ea71902123ee27e1e7de5 } from '../../../../src/admin/nav-links'
import { CalendarView as CalendarView_959a964b638e639a48b88bcad413ed59 } from '../../../../src/admin/calendar/calendar-view'
import { AudienceView as AudienceView_3a488b2c044b5ad18c8a577e9dd052b9 } from '../../../../src/admin/reach/audience-view'
import { CoverageView as CoverageView_b44fbcffb4533d38c036e2fc18b6e71e } from '../../../../src/admin/reach/coverage-view'
import { SubscriberImportsView as SubscriberImportsView_969b4a8ff10649f9608a57325a35f241 } from '../../../../src/admin/subscriber-imports/subscriber-imports-view'
import { EndingView as EndingView_f78931db4de99773b7a9093dcdb2312e } from '../../../../src/admin/people/ending-view'
import { ImportView as ImportView_8f5c83f87101e4e5dab3a5bb423321ea } from '../../../../src/admin/content-imports/import-view'
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
  "/src/admin/editing/workflow-panel#WorkflowPanel": WorkflowPanel_b21e8559201de3b0549648a562fa1a0e,
  "/src/admin/editing/checks-panel#ChecksPanel": ChecksPanel_b293a810860e740734a6d8d97f861294,
  "/src/admin/editing/editing-watch#EditingWatch": EditingWatch_c0614b29ada50e1c8c806c408b12f1d5,
  "/src/admin/editing/broken-links#BrokenLinks": BrokenLinks_4a41bd035bbce93b6248092fe0b99a85,
  "/src/admin/editing/used-by#UsedBy": UsedBy_aaf102eecba61c9eed42483e4c5cfec1,
  "/src/admin/editing/publish-button#PublishButton": PublishButton_5c8b633a40834f3dba1990403617dee4,
  "/src/admin/editions/embed-panel#EmbedPanel": EmbedPanel_a119238afe26a91408cb8a5fdae3e7a7,
  "/src/admin/editions/preview-view#PreviewView": PreviewView_7ed8d484389f702c220b1d125d1fce07,
  "/src/admin/editions/sending-view#SendingView": SendingView_860a67874dc887b022791ecce2ae1707,
  "/src/admin/people/subscriber-history#SubscriberHistory": SubscriberHistory_4ee1aeaae94903b73ef7122db8e3d28e,
  "/src/admin/subscriber-imports/link-to-subscriber-imports#LinkToSubscriberImports": LinkToSubscriberImports_362338aea6668a55a5670fd51213acfa,
  "/src/admin/people/record-consent#RecordConsent": RecordConsent_d82b6c94b955ce4098e1d0f20d625dc7,
  "/src/admin/people/export-lists#ExportPeople": ExportPeople_200f138e1dbe3508a74a8baa9ec1cfe7,
  "/src/admin/people/export-lists#ExportConsents": ExportConsents_200f138e1dbe3508a74a8baa9ec1cfe7,
  "/src/admin/people/lift-suppression#LiftSuppression": LiftSuppression_e51085a56b40a5d78dee28ba86c7aa0e,
  "/src/admin/segments/segment-builder#SegmentBuilder": SegmentBuilder_3f4e6f4afc71e782fada20db22ec3147,
  "/src/admin/people/export-lists#ExportSegment": ExportSegment_200f138e1dbe3508a74a8baa9ec1cfe7,
  "/src/admin/subscriber-imports/link-to-subscriber-imports#LinkToThisImport": LinkToThisImport_362338aea6668a55a5670fd51213acfa,
  "/src/admin/records/export-incidents#ExportIncidents": ExportIncidents_02affd787ada4de4c1badca0b5c412df,
  "/src/admin/records/audit-cells#AuditSubjectCell": AuditSubjectCell_7bfa1efaa2280f845f13fb755efc4cad,
  "/src/admin/records/audit-cells#AuditDetailsCell": AuditDetailsCell_7bfa1efaa2280f845f13fb755efc4cad,
  "@payloadcms/next/client#QueryPresetsAccessCell": QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereCell": QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereField": QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnsCell": QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnField": QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByCell": QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByField": QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40,
  "/src/admin/icon#Icon": Icon_e955d66f8c617d10ccad13eadd01270c,
  "/src/admin/logo#Logo": Logo_b9d69aeee2ce5d061140df3290ce1dc1,
  "/src/admin/desk/desk#Desk": Desk_f45a0a91580c4fd626bc0654a86ae98a,
  "/src/admin/desk/welcome#Welcome": Welcome_5f6abe4939191f9387dbf3779c945b70,
  "/src/admin/nav-links#NavLinks": NavLinks_aa827b1ccd2ea71902123ee27e1e7de5,
  "/src/admin/calendar/calendar-view#CalendarView": CalendarView_959a964b638e639a48b88bcad413ed59,
  "/src/admin/reach/audience-view#AudienceView": AudienceView_3a488b2c044b5ad18c8a577e9dd052b9,
  "/src/admin/reach/coverage-view#CoverageView": CoverageView_b44fbcffb4533d38c036e2fc18b6e71e,
  "/src/admin/subscriber-imports/subscriber-imports-view#SubscriberImportsView": SubscriberImportsView_969b4a8ff10649f9608a57325a35f241,
  "/src/admin/people/ending-view#EndingView": EndingView_f78931db4de99773b7a9093dcdb2312e,
  "/src/admin/content-imports/import-view#ImportView": ImportView_8f5c83f87101e4e5dab3a5bb423321ea,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
