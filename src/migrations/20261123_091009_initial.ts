import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`fact_sheets_key_messages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`fact_sheets_key_messages_order_idx\` ON \`fact_sheets_key_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_key_messages_parent_id_idx\` ON \`fact_sheets_key_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`fact_sheets_key_messages_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fact_sheets_key_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`fact_sheets_key_messages_locales_locale_parent_id_unique\` ON \`fact_sheets_key_messages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`fact_sheets_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`authors\` text,
  	\`title\` text,
  	\`year\` numeric,
  	\`publisher\` text,
  	\`doi\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`fact_sheets_sources_order_idx\` ON \`fact_sheets_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_sources_parent_id_idx\` ON \`fact_sheets_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`fact_sheets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'fiche',
  	\`image_id\` text(36),
  	\`stage\` text DEFAULT 'draft',
  	\`created_by_id\` text(36),
  	\`edited_by_id\` text(36),
  	\`translation_stale\` integer DEFAULT false,
  	\`share_code\` text,
  	\`english_ready\` integer DEFAULT false,
  	\`published_at\` text,
  	\`revised_on\` text,
  	\`review_on\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`fact_sheets_image_idx\` ON \`fact_sheets\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_stage_idx\` ON \`fact_sheets\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_created_by_idx\` ON \`fact_sheets\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_edited_by_idx\` ON \`fact_sheets\` (\`edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_translation_stale_idx\` ON \`fact_sheets\` (\`translation_stale\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_share_code_idx\` ON \`fact_sheets\` (\`share_code\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_published_at_idx\` ON \`fact_sheets\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_review_on_idx\` ON \`fact_sheets\` (\`review_on\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_updated_at_idx\` ON \`fact_sheets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_created_at_idx\` ON \`fact_sheets\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_deleted_at_idx\` ON \`fact_sheets\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets__status_idx\` ON \`fact_sheets\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`fact_sheets_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`revision_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`fact_sheets_slug_idx\` ON \`fact_sheets_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`fact_sheets_locales_locale_parent_id_unique\` ON \`fact_sheets_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`fact_sheets_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`fact_sheets_texts_order_parent\` ON \`fact_sheets_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_texts_text_idx\` ON \`fact_sheets_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`fact_sheets_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`audiences_id\` text(36),
  	\`themes_id\` text(36),
  	\`factors_id\` text(36),
  	\`life_phases_id\` text(36),
  	\`axes_id\` text(36),
  	\`territories_id\` text(36),
  	\`organisations_id\` text(36),
  	\`fact_sheets_id\` text(36),
  	\`research_id\` text(36),
  	\`initiatives_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factors_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_phases_id\`) REFERENCES \`life_phases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`axes_id\`) REFERENCES \`axes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`territories_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_sheets_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`initiatives_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_order_idx\` ON \`fact_sheets_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_parent_idx\` ON \`fact_sheets_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_path_idx\` ON \`fact_sheets_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_audiences_id_idx\` ON \`fact_sheets_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_themes_id_idx\` ON \`fact_sheets_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_factors_id_idx\` ON \`fact_sheets_rels\` (\`factors_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_life_phases_id_idx\` ON \`fact_sheets_rels\` (\`life_phases_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_axes_id_idx\` ON \`fact_sheets_rels\` (\`axes_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_territories_id_idx\` ON \`fact_sheets_rels\` (\`territories_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_organisations_id_idx\` ON \`fact_sheets_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_fact_sheets_id_idx\` ON \`fact_sheets_rels\` (\`fact_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_research_id_idx\` ON \`fact_sheets_rels\` (\`research_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_initiatives_id_idx\` ON \`fact_sheets_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_events_id_idx\` ON \`fact_sheets_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`_fact_sheets_v_version_key_messages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_fact_sheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_key_messages_order_idx\` ON \`_fact_sheets_v_version_key_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_key_messages_parent_id_idx\` ON \`_fact_sheets_v_version_key_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_fact_sheets_v_version_key_messages_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_fact_sheets_v_version_key_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_fact_sheets_v_version_key_messages_locales_locale_parent_id\` ON \`_fact_sheets_v_version_key_messages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_fact_sheets_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`authors\` text,
  	\`title\` text,
  	\`year\` numeric,
  	\`publisher\` text,
  	\`doi\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_fact_sheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_sources_order_idx\` ON \`_fact_sheets_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_sources_parent_id_idx\` ON \`_fact_sheets_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_fact_sheets_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'fiche',
  	\`version_image_id\` text(36),
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_created_by_id\` text(36),
  	\`version_edited_by_id\` text(36),
  	\`version_translation_stale\` integer DEFAULT false,
  	\`version_share_code\` text,
  	\`version_english_ready\` integer DEFAULT false,
  	\`version_published_at\` text,
  	\`version_revised_on\` text,
  	\`version_review_on\` text,
  	\`version_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_parent_idx\` ON \`_fact_sheets_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_version_image_idx\` ON \`_fact_sheets_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_version_stage_idx\` ON \`_fact_sheets_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_version_created_by_idx\` ON \`_fact_sheets_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_version_edited_by_idx\` ON \`_fact_sheets_v\` (\`version_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_version_translation_stale_idx\` ON \`_fact_sheets_v\` (\`version_translation_stale\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_version_share_code_idx\` ON \`_fact_sheets_v\` (\`version_share_code\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_version_published_at_idx\` ON \`_fact_sheets_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_version_review_on_idx\` ON \`_fact_sheets_v\` (\`version_review_on\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_version_updated_at_idx\` ON \`_fact_sheets_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_version_created_at_idx\` ON \`_fact_sheets_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_version_deleted_at_idx\` ON \`_fact_sheets_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_version__status_idx\` ON \`_fact_sheets_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_created_at_idx\` ON \`_fact_sheets_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_updated_at_idx\` ON \`_fact_sheets_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_snapshot_idx\` ON \`_fact_sheets_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_published_locale_idx\` ON \`_fact_sheets_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_latest_idx\` ON \`_fact_sheets_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_autosave_idx\` ON \`_fact_sheets_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_fact_sheets_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_revision_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_fact_sheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_version_slug_idx\` ON \`_fact_sheets_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_fact_sheets_v_locales_locale_parent_id_unique\` ON \`_fact_sheets_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_fact_sheets_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_fact_sheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_texts_order_parent\` ON \`_fact_sheets_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_fact_sheets_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`audiences_id\` text(36),
  	\`themes_id\` text(36),
  	\`factors_id\` text(36),
  	\`life_phases_id\` text(36),
  	\`axes_id\` text(36),
  	\`territories_id\` text(36),
  	\`organisations_id\` text(36),
  	\`fact_sheets_id\` text(36),
  	\`research_id\` text(36),
  	\`initiatives_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_fact_sheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factors_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_phases_id\`) REFERENCES \`life_phases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`axes_id\`) REFERENCES \`axes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`territories_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_sheets_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`initiatives_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_order_idx\` ON \`_fact_sheets_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_parent_idx\` ON \`_fact_sheets_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_path_idx\` ON \`_fact_sheets_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_audiences_id_idx\` ON \`_fact_sheets_v_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_themes_id_idx\` ON \`_fact_sheets_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_factors_id_idx\` ON \`_fact_sheets_v_rels\` (\`factors_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_life_phases_id_idx\` ON \`_fact_sheets_v_rels\` (\`life_phases_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_axes_id_idx\` ON \`_fact_sheets_v_rels\` (\`axes_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_territories_id_idx\` ON \`_fact_sheets_v_rels\` (\`territories_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_organisations_id_idx\` ON \`_fact_sheets_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_fact_sheets_id_idx\` ON \`_fact_sheets_v_rels\` (\`fact_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_research_id_idx\` ON \`_fact_sheets_v_rels\` (\`research_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_initiatives_id_idx\` ON \`_fact_sheets_v_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_events_id_idx\` ON \`_fact_sheets_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`research_findings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`research_findings_order_idx\` ON \`research_findings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`research_findings_parent_id_idx\` ON \`research_findings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`research_findings_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`research_findings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`research_findings_locales_locale_parent_id_unique\` ON \`research_findings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`research_so_what\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`audience_id\` text(36),
  	FOREIGN KEY (\`audience_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`research_so_what_order_idx\` ON \`research_so_what\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`research_so_what_parent_id_idx\` ON \`research_so_what\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`research_so_what_audience_idx\` ON \`research_so_what\` (\`audience_id\`);`)
  await db.run(sql`CREATE TABLE \`research_so_what_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`research_so_what\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`research_so_what_locales_locale_parent_id_unique\` ON \`research_so_what_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`research\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'study',
  	\`evidence_strength\` text DEFAULT 'not-rated',
  	\`evidence_effect\` text DEFAULT 'not-rated',
  	\`evidence_cost\` text DEFAULT 'not-rated',
  	\`evidence_applicability\` text DEFAULT 'not-rated',
  	\`citation_authors\` text,
  	\`citation_title\` text,
  	\`citation_year\` numeric,
  	\`citation_publisher\` text,
  	\`citation_doi\` text,
  	\`citation_url\` text,
  	\`original_url\` text,
  	\`image_id\` text(36),
  	\`stage\` text DEFAULT 'draft',
  	\`created_by_id\` text(36),
  	\`edited_by_id\` text(36),
  	\`translation_stale\` integer DEFAULT false,
  	\`share_code\` text,
  	\`english_ready\` integer DEFAULT false,
  	\`published_at\` text,
  	\`revised_on\` text,
  	\`review_on\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`research_image_idx\` ON \`research\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`research_stage_idx\` ON \`research\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`research_created_by_idx\` ON \`research\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`research_edited_by_idx\` ON \`research\` (\`edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`research_translation_stale_idx\` ON \`research\` (\`translation_stale\`);`)
  await db.run(sql`CREATE INDEX \`research_share_code_idx\` ON \`research\` (\`share_code\`);`)
  await db.run(sql`CREATE INDEX \`research_published_at_idx\` ON \`research\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`research_review_on_idx\` ON \`research\` (\`review_on\`);`)
  await db.run(sql`CREATE INDEX \`research_updated_at_idx\` ON \`research\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`research_created_at_idx\` ON \`research\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`research_deleted_at_idx\` ON \`research\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`research__status_idx\` ON \`research\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`research_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`question\` text,
  	\`method\` text,
  	\`limits\` text,
  	\`body\` text,
  	\`evidence_basis\` text,
  	\`slug\` text,
  	\`revision_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`research_slug_idx\` ON \`research_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`research_locales_locale_parent_id_unique\` ON \`research_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`research_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`research_texts_order_parent\` ON \`research_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`research_texts_text_idx\` ON \`research_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`research_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`audiences_id\` text(36),
  	\`themes_id\` text(36),
  	\`factors_id\` text(36),
  	\`life_phases_id\` text(36),
  	\`axes_id\` text(36),
  	\`territories_id\` text(36),
  	\`fact_sheets_id\` text(36),
  	\`research_id\` text(36),
  	\`initiatives_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factors_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_phases_id\`) REFERENCES \`life_phases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`axes_id\`) REFERENCES \`axes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`territories_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_sheets_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`initiatives_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`research_rels_order_idx\` ON \`research_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`research_rels_parent_idx\` ON \`research_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`research_rels_path_idx\` ON \`research_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`research_rels_organisations_id_idx\` ON \`research_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`research_rels_audiences_id_idx\` ON \`research_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`research_rels_themes_id_idx\` ON \`research_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`research_rels_factors_id_idx\` ON \`research_rels\` (\`factors_id\`);`)
  await db.run(sql`CREATE INDEX \`research_rels_life_phases_id_idx\` ON \`research_rels\` (\`life_phases_id\`);`)
  await db.run(sql`CREATE INDEX \`research_rels_axes_id_idx\` ON \`research_rels\` (\`axes_id\`);`)
  await db.run(sql`CREATE INDEX \`research_rels_territories_id_idx\` ON \`research_rels\` (\`territories_id\`);`)
  await db.run(sql`CREATE INDEX \`research_rels_fact_sheets_id_idx\` ON \`research_rels\` (\`fact_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`research_rels_research_id_idx\` ON \`research_rels\` (\`research_id\`);`)
  await db.run(sql`CREATE INDEX \`research_rels_initiatives_id_idx\` ON \`research_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`research_rels_events_id_idx\` ON \`research_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`_research_v_version_findings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_research_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_research_v_version_findings_order_idx\` ON \`_research_v_version_findings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_version_findings_parent_id_idx\` ON \`_research_v_version_findings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_research_v_version_findings_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_research_v_version_findings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_research_v_version_findings_locales_locale_parent_id_unique\` ON \`_research_v_version_findings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_research_v_version_so_what\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`audience_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`audience_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_research_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_research_v_version_so_what_order_idx\` ON \`_research_v_version_so_what\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_version_so_what_parent_id_idx\` ON \`_research_v_version_so_what\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_version_so_what_audience_idx\` ON \`_research_v_version_so_what\` (\`audience_id\`);`)
  await db.run(sql`CREATE TABLE \`_research_v_version_so_what_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_research_v_version_so_what\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_research_v_version_so_what_locales_locale_parent_id_unique\` ON \`_research_v_version_so_what_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_research_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'study',
  	\`version_evidence_strength\` text DEFAULT 'not-rated',
  	\`version_evidence_effect\` text DEFAULT 'not-rated',
  	\`version_evidence_cost\` text DEFAULT 'not-rated',
  	\`version_evidence_applicability\` text DEFAULT 'not-rated',
  	\`version_citation_authors\` text,
  	\`version_citation_title\` text,
  	\`version_citation_year\` numeric,
  	\`version_citation_publisher\` text,
  	\`version_citation_doi\` text,
  	\`version_citation_url\` text,
  	\`version_original_url\` text,
  	\`version_image_id\` text(36),
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_created_by_id\` text(36),
  	\`version_edited_by_id\` text(36),
  	\`version_translation_stale\` integer DEFAULT false,
  	\`version_share_code\` text,
  	\`version_english_ready\` integer DEFAULT false,
  	\`version_published_at\` text,
  	\`version_revised_on\` text,
  	\`version_review_on\` text,
  	\`version_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_research_v_parent_idx\` ON \`_research_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_version_version_image_idx\` ON \`_research_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_version_version_stage_idx\` ON \`_research_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_version_version_created_by_idx\` ON \`_research_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_version_version_edited_by_idx\` ON \`_research_v\` (\`version_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_version_version_translation_stale_idx\` ON \`_research_v\` (\`version_translation_stale\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_version_version_share_code_idx\` ON \`_research_v\` (\`version_share_code\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_version_version_published_at_idx\` ON \`_research_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_version_version_review_on_idx\` ON \`_research_v\` (\`version_review_on\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_version_version_updated_at_idx\` ON \`_research_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_version_version_created_at_idx\` ON \`_research_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_version_version_deleted_at_idx\` ON \`_research_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_version_version__status_idx\` ON \`_research_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_created_at_idx\` ON \`_research_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_updated_at_idx\` ON \`_research_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_snapshot_idx\` ON \`_research_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_published_locale_idx\` ON \`_research_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_latest_idx\` ON \`_research_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_autosave_idx\` ON \`_research_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_research_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_question\` text,
  	\`version_method\` text,
  	\`version_limits\` text,
  	\`version_body\` text,
  	\`version_evidence_basis\` text,
  	\`version_slug\` text,
  	\`version_revision_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_research_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_research_v_version_version_slug_idx\` ON \`_research_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_research_v_locales_locale_parent_id_unique\` ON \`_research_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_research_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_research_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_research_v_texts_order_parent\` ON \`_research_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_research_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`audiences_id\` text(36),
  	\`themes_id\` text(36),
  	\`factors_id\` text(36),
  	\`life_phases_id\` text(36),
  	\`axes_id\` text(36),
  	\`territories_id\` text(36),
  	\`fact_sheets_id\` text(36),
  	\`research_id\` text(36),
  	\`initiatives_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_research_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factors_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_phases_id\`) REFERENCES \`life_phases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`axes_id\`) REFERENCES \`axes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`territories_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_sheets_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`initiatives_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_research_v_rels_order_idx\` ON \`_research_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_rels_parent_idx\` ON \`_research_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_rels_path_idx\` ON \`_research_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_rels_organisations_id_idx\` ON \`_research_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_rels_audiences_id_idx\` ON \`_research_v_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_rels_themes_id_idx\` ON \`_research_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_rels_factors_id_idx\` ON \`_research_v_rels\` (\`factors_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_rels_life_phases_id_idx\` ON \`_research_v_rels\` (\`life_phases_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_rels_axes_id_idx\` ON \`_research_v_rels\` (\`axes_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_rels_territories_id_idx\` ON \`_research_v_rels\` (\`territories_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_rels_fact_sheets_id_idx\` ON \`_research_v_rels\` (\`fact_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_rels_research_id_idx\` ON \`_research_v_rels\` (\`research_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_rels_initiatives_id_idx\` ON \`_research_v_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_v_rels_events_id_idx\` ON \`_research_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`initiatives_positions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`phase_id\` text(36),
  	\`factor_id\` text(36),
  	FOREIGN KEY (\`phase_id\`) REFERENCES \`life_phases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`factor_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`initiatives_positions_order_idx\` ON \`initiatives_positions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_positions_parent_id_idx\` ON \`initiatives_positions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_positions_phase_idx\` ON \`initiatives_positions\` (\`phase_id\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_positions_factor_idx\` ON \`initiatives_positions\` (\`factor_id\`);`)
  await db.run(sql`CREATE TABLE \`initiatives\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`contact_email\` text,
  	\`funding\` text DEFAULT 'not-told',
  	\`image_id\` text(36),
  	\`stage\` text DEFAULT 'draft',
  	\`created_by_id\` text(36),
  	\`edited_by_id\` text(36),
  	\`translation_stale\` integer DEFAULT false,
  	\`share_code\` text,
  	\`english_ready\` integer DEFAULT false,
  	\`published_at\` text,
  	\`revised_on\` text,
  	\`review_on\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`initiatives_image_idx\` ON \`initiatives\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_stage_idx\` ON \`initiatives\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_created_by_idx\` ON \`initiatives\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_edited_by_idx\` ON \`initiatives\` (\`edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_translation_stale_idx\` ON \`initiatives\` (\`translation_stale\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_share_code_idx\` ON \`initiatives\` (\`share_code\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_published_at_idx\` ON \`initiatives\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_review_on_idx\` ON \`initiatives\` (\`review_on\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_updated_at_idx\` ON \`initiatives\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_created_at_idx\` ON \`initiatives\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_deleted_at_idx\` ON \`initiatives\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`initiatives__status_idx\` ON \`initiatives\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`initiatives_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`for_whom\` text,
  	\`results\` text,
  	\`replicate\` text,
  	\`contact_role\` text,
  	\`fund\` text,
  	\`slug\` text,
  	\`revision_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`initiatives_slug_idx\` ON \`initiatives_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`initiatives_locales_locale_parent_id_unique\` ON \`initiatives_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`initiatives_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`initiatives_texts_order_parent\` ON \`initiatives_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_texts_text_idx\` ON \`initiatives_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`initiatives_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`territories_id\` text(36),
  	\`audiences_id\` text(36),
  	\`themes_id\` text(36),
  	\`factors_id\` text(36),
  	\`life_phases_id\` text(36),
  	\`axes_id\` text(36),
  	\`fact_sheets_id\` text(36),
  	\`research_id\` text(36),
  	\`initiatives_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`territories_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factors_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_phases_id\`) REFERENCES \`life_phases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`axes_id\`) REFERENCES \`axes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_sheets_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`initiatives_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`initiatives_rels_order_idx\` ON \`initiatives_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_rels_parent_idx\` ON \`initiatives_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_rels_path_idx\` ON \`initiatives_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_rels_organisations_id_idx\` ON \`initiatives_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_rels_territories_id_idx\` ON \`initiatives_rels\` (\`territories_id\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_rels_audiences_id_idx\` ON \`initiatives_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_rels_themes_id_idx\` ON \`initiatives_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_rels_factors_id_idx\` ON \`initiatives_rels\` (\`factors_id\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_rels_life_phases_id_idx\` ON \`initiatives_rels\` (\`life_phases_id\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_rels_axes_id_idx\` ON \`initiatives_rels\` (\`axes_id\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_rels_fact_sheets_id_idx\` ON \`initiatives_rels\` (\`fact_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_rels_research_id_idx\` ON \`initiatives_rels\` (\`research_id\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_rels_initiatives_id_idx\` ON \`initiatives_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`initiatives_rels_events_id_idx\` ON \`initiatives_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`_initiatives_v_version_positions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`phase_id\` text(36),
  	\`factor_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`phase_id\`) REFERENCES \`life_phases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`factor_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_initiatives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_positions_order_idx\` ON \`_initiatives_v_version_positions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_positions_parent_id_idx\` ON \`_initiatives_v_version_positions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_positions_phase_idx\` ON \`_initiatives_v_version_positions\` (\`phase_id\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_positions_factor_idx\` ON \`_initiatives_v_version_positions\` (\`factor_id\`);`)
  await db.run(sql`CREATE TABLE \`_initiatives_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_contact_email\` text,
  	\`version_funding\` text DEFAULT 'not-told',
  	\`version_image_id\` text(36),
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_created_by_id\` text(36),
  	\`version_edited_by_id\` text(36),
  	\`version_translation_stale\` integer DEFAULT false,
  	\`version_share_code\` text,
  	\`version_english_ready\` integer DEFAULT false,
  	\`version_published_at\` text,
  	\`version_revised_on\` text,
  	\`version_review_on\` text,
  	\`version_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_initiatives_v_parent_idx\` ON \`_initiatives_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_image_idx\` ON \`_initiatives_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_stage_idx\` ON \`_initiatives_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_created_by_idx\` ON \`_initiatives_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_edited_by_idx\` ON \`_initiatives_v\` (\`version_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_translation_stale_idx\` ON \`_initiatives_v\` (\`version_translation_stale\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_share_code_idx\` ON \`_initiatives_v\` (\`version_share_code\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_published_at_idx\` ON \`_initiatives_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_review_on_idx\` ON \`_initiatives_v\` (\`version_review_on\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_updated_at_idx\` ON \`_initiatives_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_created_at_idx\` ON \`_initiatives_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_deleted_at_idx\` ON \`_initiatives_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version__status_idx\` ON \`_initiatives_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_created_at_idx\` ON \`_initiatives_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_updated_at_idx\` ON \`_initiatives_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_snapshot_idx\` ON \`_initiatives_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_published_locale_idx\` ON \`_initiatives_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_latest_idx\` ON \`_initiatives_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_autosave_idx\` ON \`_initiatives_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_initiatives_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_for_whom\` text,
  	\`version_results\` text,
  	\`version_replicate\` text,
  	\`version_contact_role\` text,
  	\`version_fund\` text,
  	\`version_slug\` text,
  	\`version_revision_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_initiatives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_slug_idx\` ON \`_initiatives_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_initiatives_v_locales_locale_parent_id_unique\` ON \`_initiatives_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_initiatives_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_initiatives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_initiatives_v_texts_order_parent\` ON \`_initiatives_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_initiatives_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`territories_id\` text(36),
  	\`audiences_id\` text(36),
  	\`themes_id\` text(36),
  	\`factors_id\` text(36),
  	\`life_phases_id\` text(36),
  	\`axes_id\` text(36),
  	\`fact_sheets_id\` text(36),
  	\`research_id\` text(36),
  	\`initiatives_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_initiatives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`territories_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factors_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_phases_id\`) REFERENCES \`life_phases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`axes_id\`) REFERENCES \`axes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_sheets_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`initiatives_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_order_idx\` ON \`_initiatives_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_parent_idx\` ON \`_initiatives_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_path_idx\` ON \`_initiatives_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_organisations_id_idx\` ON \`_initiatives_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_territories_id_idx\` ON \`_initiatives_v_rels\` (\`territories_id\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_audiences_id_idx\` ON \`_initiatives_v_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_themes_id_idx\` ON \`_initiatives_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_factors_id_idx\` ON \`_initiatives_v_rels\` (\`factors_id\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_life_phases_id_idx\` ON \`_initiatives_v_rels\` (\`life_phases_id\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_axes_id_idx\` ON \`_initiatives_v_rels\` (\`axes_id\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_fact_sheets_id_idx\` ON \`_initiatives_v_rels\` (\`fact_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_research_id_idx\` ON \`_initiatives_v_rels\` (\`research_id\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_initiatives_id_idx\` ON \`_initiatives_v_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_events_id_idx\` ON \`_initiatives_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`events_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`territory_id\` text(36),
  	\`online_url\` text,
  	FOREIGN KEY (\`territory_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_sessions_order_idx\` ON \`events_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_sessions_parent_id_idx\` ON \`events_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_sessions_starts_at_idx\` ON \`events_sessions\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`events_sessions_ends_at_idx\` ON \`events_sessions\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`events_sessions_territory_idx\` ON \`events_sessions\` (\`territory_id\`);`)
  await db.run(sql`CREATE TABLE \`events_sessions_locales\` (
  	\`label\` text,
  	\`place_name\` text,
  	\`place_address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_sessions_locales_locale_parent_id_unique\` ON \`events_sessions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'meeting',
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`online\` integer DEFAULT false,
  	\`online_url\` text,
  	\`series_id\` text(36),
  	\`registration_url\` text,
  	\`registration_email\` text,
  	\`image_id\` text(36),
  	\`standing\` text DEFAULT 'confirmed',
  	\`visibility\` text DEFAULT 'public',
  	\`stage\` text DEFAULT 'draft',
  	\`created_by_id\` text(36),
  	\`edited_by_id\` text(36),
  	\`translation_stale\` integer DEFAULT false,
  	\`share_code\` text,
  	\`english_ready\` integer DEFAULT false,
  	\`published_at\` text,
  	\`revised_on\` text,
  	\`review_on\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`series_id\`) REFERENCES \`event_series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_starts_at_idx\` ON \`events\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`events_ends_at_idx\` ON \`events\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`events_series_idx\` ON \`events\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`events_image_idx\` ON \`events\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`events_visibility_idx\` ON \`events\` (\`visibility\`);`)
  await db.run(sql`CREATE INDEX \`events_stage_idx\` ON \`events\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`events_created_by_idx\` ON \`events\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`events_edited_by_idx\` ON \`events\` (\`edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`events_translation_stale_idx\` ON \`events\` (\`translation_stale\`);`)
  await db.run(sql`CREATE INDEX \`events_share_code_idx\` ON \`events\` (\`share_code\`);`)
  await db.run(sql`CREATE INDEX \`events_published_at_idx\` ON \`events\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`events_review_on_idx\` ON \`events\` (\`review_on\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`place_name\` text,
  	\`place_address\` text,
  	\`body\` text,
  	\`standing_note\` text,
  	\`slug\` text,
  	\`revision_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_slug_idx\` ON \`events_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_texts_order_parent\` ON \`events_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_texts_text_idx\` ON \`events_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`audiences_id\` text(36),
  	\`themes_id\` text(36),
  	\`factors_id\` text(36),
  	\`territories_id\` text(36),
  	\`fact_sheets_id\` text(36),
  	\`research_id\` text(36),
  	\`initiatives_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factors_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`territories_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_sheets_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`initiatives_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_organisations_id_idx\` ON \`events_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_audiences_id_idx\` ON \`events_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_themes_id_idx\` ON \`events_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_factors_id_idx\` ON \`events_rels\` (\`factors_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_territories_id_idx\` ON \`events_rels\` (\`territories_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_fact_sheets_id_idx\` ON \`events_rels\` (\`fact_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_research_id_idx\` ON \`events_rels\` (\`research_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_initiatives_id_idx\` ON \`events_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_events_id_idx\` ON \`events_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`territory_id\` text(36),
  	\`online_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`territory_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_sessions_order_idx\` ON \`_events_v_version_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_sessions_parent_id_idx\` ON \`_events_v_version_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_sessions_starts_at_idx\` ON \`_events_v_version_sessions\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_sessions_ends_at_idx\` ON \`_events_v_version_sessions\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_sessions_territory_idx\` ON \`_events_v_version_sessions\` (\`territory_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_sessions_locales\` (
  	\`label\` text,
  	\`place_name\` text,
  	\`place_address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_sessions_locales_locale_parent_id_unique\` ON \`_events_v_version_sessions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'meeting',
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_online\` integer DEFAULT false,
  	\`version_online_url\` text,
  	\`version_series_id\` text(36),
  	\`version_registration_url\` text,
  	\`version_registration_email\` text,
  	\`version_image_id\` text(36),
  	\`version_standing\` text DEFAULT 'confirmed',
  	\`version_visibility\` text DEFAULT 'public',
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_created_by_id\` text(36),
  	\`version_edited_by_id\` text(36),
  	\`version_translation_stale\` integer DEFAULT false,
  	\`version_share_code\` text,
  	\`version_english_ready\` integer DEFAULT false,
  	\`version_published_at\` text,
  	\`version_revised_on\` text,
  	\`version_review_on\` text,
  	\`version_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_series_id\`) REFERENCES \`event_series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_starts_at_idx\` ON \`_events_v\` (\`version_starts_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_ends_at_idx\` ON \`_events_v\` (\`version_ends_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_series_idx\` ON \`_events_v\` (\`version_series_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_image_idx\` ON \`_events_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_visibility_idx\` ON \`_events_v\` (\`version_visibility\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_stage_idx\` ON \`_events_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_by_idx\` ON \`_events_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_edited_by_idx\` ON \`_events_v\` (\`version_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_translation_stale_idx\` ON \`_events_v\` (\`version_translation_stale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_share_code_idx\` ON \`_events_v\` (\`version_share_code\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_published_at_idx\` ON \`_events_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_review_on_idx\` ON \`_events_v\` (\`version_review_on\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_place_name\` text,
  	\`version_place_address\` text,
  	\`version_body\` text,
  	\`version_standing_note\` text,
  	\`version_slug\` text,
  	\`version_revision_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_texts_order_parent\` ON \`_events_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`audiences_id\` text(36),
  	\`themes_id\` text(36),
  	\`factors_id\` text(36),
  	\`territories_id\` text(36),
  	\`fact_sheets_id\` text(36),
  	\`research_id\` text(36),
  	\`initiatives_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factors_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`territories_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_sheets_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`initiatives_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_organisations_id_idx\` ON \`_events_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_audiences_id_idx\` ON \`_events_v_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_themes_id_idx\` ON \`_events_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_factors_id_idx\` ON \`_events_v_rels\` (\`factors_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_territories_id_idx\` ON \`_events_v_rels\` (\`territories_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_fact_sheets_id_idx\` ON \`_events_v_rels\` (\`fact_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_research_id_idx\` ON \`_events_v_rels\` (\`research_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_initiatives_id_idx\` ON \`_events_v_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_events_id_idx\` ON \`_events_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`key_messages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stage\` text DEFAULT 'draft',
  	\`created_by_id\` text(36),
  	\`edited_by_id\` text(36),
  	\`translation_stale\` integer DEFAULT false,
  	\`sample\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`key_messages_stage_idx\` ON \`key_messages\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`key_messages_created_by_idx\` ON \`key_messages\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`key_messages_edited_by_idx\` ON \`key_messages\` (\`edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`key_messages_translation_stale_idx\` ON \`key_messages\` (\`translation_stale\`);`)
  await db.run(sql`CREATE INDEX \`key_messages_updated_at_idx\` ON \`key_messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`key_messages_created_at_idx\` ON \`key_messages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`key_messages_deleted_at_idx\` ON \`key_messages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`key_messages__status_idx\` ON \`key_messages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`key_messages_locales\` (
  	\`text\` text,
  	\`attribution\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`key_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`key_messages_locales_locale_parent_id_unique\` ON \`key_messages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`key_messages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`audiences_id\` text(36),
  	\`themes_id\` text(36),
  	\`factors_id\` text(36),
  	\`fact_sheets_id\` text(36),
  	\`research_id\` text(36),
  	\`initiatives_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`key_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factors_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_sheets_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`initiatives_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`key_messages_rels_order_idx\` ON \`key_messages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`key_messages_rels_parent_idx\` ON \`key_messages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`key_messages_rels_path_idx\` ON \`key_messages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`key_messages_rels_audiences_id_idx\` ON \`key_messages_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`key_messages_rels_themes_id_idx\` ON \`key_messages_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`key_messages_rels_factors_id_idx\` ON \`key_messages_rels\` (\`factors_id\`);`)
  await db.run(sql`CREATE INDEX \`key_messages_rels_fact_sheets_id_idx\` ON \`key_messages_rels\` (\`fact_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`key_messages_rels_research_id_idx\` ON \`key_messages_rels\` (\`research_id\`);`)
  await db.run(sql`CREATE INDEX \`key_messages_rels_initiatives_id_idx\` ON \`key_messages_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`key_messages_rels_events_id_idx\` ON \`key_messages_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`_key_messages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_created_by_id\` text(36),
  	\`version_edited_by_id\` text(36),
  	\`version_translation_stale\` integer DEFAULT false,
  	\`version_sample\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`key_messages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_key_messages_v_parent_idx\` ON \`_key_messages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_version_version_stage_idx\` ON \`_key_messages_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_version_version_created_by_idx\` ON \`_key_messages_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_version_version_edited_by_idx\` ON \`_key_messages_v\` (\`version_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_version_version_translation_stale_idx\` ON \`_key_messages_v\` (\`version_translation_stale\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_version_version_updated_at_idx\` ON \`_key_messages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_version_version_created_at_idx\` ON \`_key_messages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_version_version_deleted_at_idx\` ON \`_key_messages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_version_version__status_idx\` ON \`_key_messages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_created_at_idx\` ON \`_key_messages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_updated_at_idx\` ON \`_key_messages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_snapshot_idx\` ON \`_key_messages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_published_locale_idx\` ON \`_key_messages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_latest_idx\` ON \`_key_messages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_key_messages_v_locales\` (
  	\`version_text\` text,
  	\`version_attribution\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_key_messages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_key_messages_v_locales_locale_parent_id_unique\` ON \`_key_messages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_key_messages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`audiences_id\` text(36),
  	\`themes_id\` text(36),
  	\`factors_id\` text(36),
  	\`fact_sheets_id\` text(36),
  	\`research_id\` text(36),
  	\`initiatives_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_key_messages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factors_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_sheets_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`initiatives_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_key_messages_v_rels_order_idx\` ON \`_key_messages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_rels_parent_idx\` ON \`_key_messages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_rels_path_idx\` ON \`_key_messages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_rels_audiences_id_idx\` ON \`_key_messages_v_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_rels_themes_id_idx\` ON \`_key_messages_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_rels_factors_id_idx\` ON \`_key_messages_v_rels\` (\`factors_id\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_rels_fact_sheets_id_idx\` ON \`_key_messages_v_rels\` (\`fact_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_rels_research_id_idx\` ON \`_key_messages_v_rels\` (\`research_id\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_rels_initiatives_id_idx\` ON \`_key_messages_v_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`_key_messages_v_rels_events_id_idx\` ON \`_key_messages_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_chapters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_chapters_order_idx\` ON \`pages_chapters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_chapters_parent_id_idx\` ON \`pages_chapters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_chapters_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_chapters_locales_locale_parent_id_unique\` ON \`pages_chapters_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`authors\` text,
  	\`title\` text,
  	\`year\` numeric,
  	\`publisher\` text,
  	\`doi\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_sources_order_idx\` ON \`pages_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_sources_parent_id_idx\` ON \`pages_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`stage\` text DEFAULT 'draft',
  	\`created_by_id\` text(36),
  	\`edited_by_id\` text(36),
  	\`translation_stale\` integer DEFAULT false,
  	\`share_code\` text,
  	\`english_ready\` integer DEFAULT false,
  	\`published_at\` text,
  	\`revised_on\` text,
  	\`review_on\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_image_idx\` ON \`pages\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_stage_idx\` ON \`pages\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_by_idx\` ON \`pages\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_edited_by_idx\` ON \`pages\` (\`edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_translation_stale_idx\` ON \`pages\` (\`translation_stale\`);`)
  await db.run(sql`CREATE INDEX \`pages_share_code_idx\` ON \`pages\` (\`share_code\`);`)
  await db.run(sql`CREATE INDEX \`pages_published_at_idx\` ON \`pages\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_review_on_idx\` ON \`pages\` (\`review_on\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`revision_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_slug_idx\` ON \`pages_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_texts_order_parent\` ON \`pages_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_texts_text_idx\` ON \`pages_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`audiences_id\` text(36),
  	\`themes_id\` text(36),
  	\`life_phases_id\` text(36),
  	\`fact_sheets_id\` text(36),
  	\`research_id\` text(36),
  	\`initiatives_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_phases_id\`) REFERENCES \`life_phases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_sheets_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`initiatives_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_audiences_id_idx\` ON \`pages_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_themes_id_idx\` ON \`pages_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_life_phases_id_idx\` ON \`pages_rels\` (\`life_phases_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_fact_sheets_id_idx\` ON \`pages_rels\` (\`fact_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_research_id_idx\` ON \`pages_rels\` (\`research_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_initiatives_id_idx\` ON \`pages_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_events_id_idx\` ON \`pages_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_chapters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_chapters_order_idx\` ON \`_pages_v_version_chapters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_chapters_parent_id_idx\` ON \`_pages_v_version_chapters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_chapters_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_version_chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_version_chapters_locales_locale_parent_id_unique\` ON \`_pages_v_version_chapters_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`authors\` text,
  	\`title\` text,
  	\`year\` numeric,
  	\`publisher\` text,
  	\`doi\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_sources_order_idx\` ON \`_pages_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_sources_parent_id_idx\` ON \`_pages_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_created_by_id\` text(36),
  	\`version_edited_by_id\` text(36),
  	\`version_translation_stale\` integer DEFAULT false,
  	\`version_share_code\` text,
  	\`version_english_ready\` integer DEFAULT false,
  	\`version_published_at\` text,
  	\`version_revised_on\` text,
  	\`version_review_on\` text,
  	\`version_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_image_idx\` ON \`_pages_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_stage_idx\` ON \`_pages_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_by_idx\` ON \`_pages_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_edited_by_idx\` ON \`_pages_v\` (\`version_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_translation_stale_idx\` ON \`_pages_v\` (\`version_translation_stale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_share_code_idx\` ON \`_pages_v\` (\`version_share_code\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_published_at_idx\` ON \`_pages_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_review_on_idx\` ON \`_pages_v\` (\`version_review_on\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_revision_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_texts_order_parent\` ON \`_pages_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`audiences_id\` text(36),
  	\`themes_id\` text(36),
  	\`life_phases_id\` text(36),
  	\`fact_sheets_id\` text(36),
  	\`research_id\` text(36),
  	\`initiatives_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_phases_id\`) REFERENCES \`life_phases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_sheets_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`initiatives_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_audiences_id_idx\` ON \`_pages_v_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_themes_id_idx\` ON \`_pages_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_life_phases_id_idx\` ON \`_pages_v_rels\` (\`life_phases_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_fact_sheets_id_idx\` ON \`_pages_v_rels\` (\`fact_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_research_id_idx\` ON \`_pages_v_rels\` (\`research_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_initiatives_id_idx\` ON \`_pages_v_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_events_id_idx\` ON \`_pages_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`sections_blocks_curated\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_blocks_curated_order_idx\` ON \`sections_blocks_curated\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sections_blocks_curated_parent_id_idx\` ON \`sections_blocks_curated\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_blocks_curated_path_idx\` ON \`sections_blocks_curated\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`sections_blocks_curated_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sections_blocks_curated\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sections_blocks_curated_locales_locale_parent_id_unique\` ON \`sections_blocks_curated_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sections_blocks_ruled_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sections_blocks_ruled\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_blocks_ruled_kinds_order_idx\` ON \`sections_blocks_ruled_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sections_blocks_ruled_kinds_parent_idx\` ON \`sections_blocks_ruled_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sections_blocks_ruled\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`theme_id\` text(36),
  	\`audience_id\` text(36),
  	\`territory_id\` text(36),
  	\`factor_id\` text(36),
  	\`within_days\` numeric,
  	\`order\` text DEFAULT 'newest',
  	\`limit\` numeric DEFAULT 6,
  	\`block_name\` text,
  	FOREIGN KEY (\`theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`audience_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`territory_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`factor_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_blocks_ruled_order_idx\` ON \`sections_blocks_ruled\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sections_blocks_ruled_parent_id_idx\` ON \`sections_blocks_ruled\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_blocks_ruled_path_idx\` ON \`sections_blocks_ruled\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`sections_blocks_ruled_theme_idx\` ON \`sections_blocks_ruled\` (\`theme_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_blocks_ruled_audience_idx\` ON \`sections_blocks_ruled\` (\`audience_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_blocks_ruled_territory_idx\` ON \`sections_blocks_ruled\` (\`territory_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_blocks_ruled_factor_idx\` ON \`sections_blocks_ruled\` (\`factor_id\`);`)
  await db.run(sql`CREATE TABLE \`sections_blocks_ruled_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sections_blocks_ruled\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sections_blocks_ruled_locales_locale_parent_id_unique\` ON \`sections_blocks_ruled_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sections\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`in_menu\` integer DEFAULT false,
  	\`stage\` text DEFAULT 'draft',
  	\`created_by_id\` text(36),
  	\`edited_by_id\` text(36),
  	\`translation_stale\` integer DEFAULT false,
  	\`share_code\` text,
  	\`english_ready\` integer DEFAULT false,
  	\`published_at\` text,
  	\`revised_on\` text,
  	\`review_on\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_image_idx\` ON \`sections\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_stage_idx\` ON \`sections\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`sections_created_by_idx\` ON \`sections\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_edited_by_idx\` ON \`sections\` (\`edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_translation_stale_idx\` ON \`sections\` (\`translation_stale\`);`)
  await db.run(sql`CREATE INDEX \`sections_share_code_idx\` ON \`sections\` (\`share_code\`);`)
  await db.run(sql`CREATE INDEX \`sections_published_at_idx\` ON \`sections\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`sections_review_on_idx\` ON \`sections\` (\`review_on\`);`)
  await db.run(sql`CREATE INDEX \`sections_updated_at_idx\` ON \`sections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sections_created_at_idx\` ON \`sections\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sections_deleted_at_idx\` ON \`sections\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`sections__status_idx\` ON \`sections\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`sections_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`revision_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_slug_idx\` ON \`sections_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sections_locales_locale_parent_id_unique\` ON \`sections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sections_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_texts_order_parent\` ON \`sections_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_texts_text_idx\` ON \`sections_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`sections_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`fact_sheets_id\` text(36),
  	\`research_id\` text(36),
  	\`initiatives_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_sheets_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`initiatives_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_rels_order_idx\` ON \`sections_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sections_rels_parent_idx\` ON \`sections_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_rels_path_idx\` ON \`sections_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`sections_rels_fact_sheets_id_idx\` ON \`sections_rels\` (\`fact_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_rels_research_id_idx\` ON \`sections_rels\` (\`research_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_rels_initiatives_id_idx\` ON \`sections_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_rels_events_id_idx\` ON \`sections_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v_blocks_curated\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sections_v_blocks_curated_order_idx\` ON \`_sections_v_blocks_curated\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_blocks_curated_parent_id_idx\` ON \`_sections_v_blocks_curated\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_blocks_curated_path_idx\` ON \`_sections_v_blocks_curated\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v_blocks_curated_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sections_v_blocks_curated\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sections_v_blocks_curated_locales_locale_parent_id_unique\` ON \`_sections_v_blocks_curated_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v_blocks_ruled_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sections_v_blocks_ruled\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sections_v_blocks_ruled_kinds_order_idx\` ON \`_sections_v_blocks_ruled_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_blocks_ruled_kinds_parent_idx\` ON \`_sections_v_blocks_ruled_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v_blocks_ruled\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`theme_id\` text(36),
  	\`audience_id\` text(36),
  	\`territory_id\` text(36),
  	\`factor_id\` text(36),
  	\`within_days\` numeric,
  	\`order\` text DEFAULT 'newest',
  	\`limit\` numeric DEFAULT 6,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`audience_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`territory_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`factor_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sections_v_blocks_ruled_order_idx\` ON \`_sections_v_blocks_ruled\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_blocks_ruled_parent_id_idx\` ON \`_sections_v_blocks_ruled\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_blocks_ruled_path_idx\` ON \`_sections_v_blocks_ruled\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_blocks_ruled_theme_idx\` ON \`_sections_v_blocks_ruled\` (\`theme_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_blocks_ruled_audience_idx\` ON \`_sections_v_blocks_ruled\` (\`audience_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_blocks_ruled_territory_idx\` ON \`_sections_v_blocks_ruled\` (\`territory_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_blocks_ruled_factor_idx\` ON \`_sections_v_blocks_ruled\` (\`factor_id\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v_blocks_ruled_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sections_v_blocks_ruled\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sections_v_blocks_ruled_locales_locale_parent_id_unique\` ON \`_sections_v_blocks_ruled_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_in_menu\` integer DEFAULT false,
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_created_by_id\` text(36),
  	\`version_edited_by_id\` text(36),
  	\`version_translation_stale\` integer DEFAULT false,
  	\`version_share_code\` text,
  	\`version_english_ready\` integer DEFAULT false,
  	\`version_published_at\` text,
  	\`version_revised_on\` text,
  	\`version_review_on\` text,
  	\`version_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sections_v_parent_idx\` ON \`_sections_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_image_idx\` ON \`_sections_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_stage_idx\` ON \`_sections_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_created_by_idx\` ON \`_sections_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_edited_by_idx\` ON \`_sections_v\` (\`version_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_translation_stale_idx\` ON \`_sections_v\` (\`version_translation_stale\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_share_code_idx\` ON \`_sections_v\` (\`version_share_code\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_published_at_idx\` ON \`_sections_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_review_on_idx\` ON \`_sections_v\` (\`version_review_on\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_updated_at_idx\` ON \`_sections_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_created_at_idx\` ON \`_sections_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_deleted_at_idx\` ON \`_sections_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version__status_idx\` ON \`_sections_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_created_at_idx\` ON \`_sections_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_updated_at_idx\` ON \`_sections_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_snapshot_idx\` ON \`_sections_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_published_locale_idx\` ON \`_sections_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_latest_idx\` ON \`_sections_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_autosave_idx\` ON \`_sections_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_revision_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_slug_idx\` ON \`_sections_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_sections_v_locales_locale_parent_id_unique\` ON \`_sections_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sections_v_texts_order_parent\` ON \`_sections_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`fact_sheets_id\` text(36),
  	\`research_id\` text(36),
  	\`initiatives_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_sheets_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`initiatives_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sections_v_rels_order_idx\` ON \`_sections_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_rels_parent_idx\` ON \`_sections_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_rels_path_idx\` ON \`_sections_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_rels_fact_sheets_id_idx\` ON \`_sections_v_rels\` (\`fact_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_rels_research_id_idx\` ON \`_sections_v_rels\` (\`research_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_rels_initiatives_id_idx\` ON \`_sections_v_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_rels_events_id_idx\` ON \`_sections_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`decorative\` integer DEFAULT false,
  	\`credit\` text,
  	\`is_public\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_mail_url\` text,
  	\`sizes_mail_width\` numeric,
  	\`sizes_mail_height\` numeric,
  	\`sizes_mail_mime_type\` text,
  	\`sizes_mail_filesize\` numeric,
  	\`sizes_mail_filename\` text,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_is_public_idx\` ON \`media\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_mail_sizes_mail_filename_idx\` ON \`media\` (\`sizes_mail_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`activities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`action\` text NOT NULL,
  	\`by_id\` text(36),
  	\`comment\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_action_idx\` ON \`activities\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`activities_by_idx\` ON \`activities\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_updated_at_idx\` ON \`activities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`activities_created_at_idx\` ON \`activities\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`activities_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`fact_sheets_id\` text(36),
  	\`research_id\` text(36),
  	\`initiatives_id\` text(36),
  	\`events_id\` text(36),
  	\`pages_id\` text(36),
  	\`sections_id\` text(36),
  	\`key_messages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_sheets_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`initiatives_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`key_messages_id\`) REFERENCES \`key_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_rels_order_idx\` ON \`activities_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_parent_idx\` ON \`activities_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_path_idx\` ON \`activities_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_fact_sheets_id_idx\` ON \`activities_rels\` (\`fact_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_research_id_idx\` ON \`activities_rels\` (\`research_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_initiatives_id_idx\` ON \`activities_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_events_id_idx\` ON \`activities_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_pages_id_idx\` ON \`activities_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_sections_id_idx\` ON \`activities_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_key_messages_id_idx\` ON \`activities_rels\` (\`key_messages_id\`);`)
  await db.run(sql`CREATE TABLE \`links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`state\` text DEFAULT 'unknown' NOT NULL,
  	\`reason\` text,
  	\`failures\` numeric DEFAULT 0,
  	\`checked_at\` text,
  	\`next_check_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`links_url_idx\` ON \`links\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`links_state_idx\` ON \`links\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`links_next_check_at_idx\` ON \`links\` (\`next_check_at\`);`)
  await db.run(sql`CREATE INDEX \`links_updated_at_idx\` ON \`links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`links_created_at_idx\` ON \`links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`links_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`fact_sheets_id\` text(36),
  	\`research_id\` text(36),
  	\`initiatives_id\` text(36),
  	\`events_id\` text(36),
  	\`pages_id\` text(36),
  	\`sections_id\` text(36),
  	\`organisations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_sheets_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`initiatives_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`links_rels_order_idx\` ON \`links_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`links_rels_parent_idx\` ON \`links_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`links_rels_path_idx\` ON \`links_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`links_rels_fact_sheets_id_idx\` ON \`links_rels\` (\`fact_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`links_rels_research_id_idx\` ON \`links_rels\` (\`research_id\`);`)
  await db.run(sql`CREATE INDEX \`links_rels_initiatives_id_idx\` ON \`links_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`links_rels_events_id_idx\` ON \`links_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`links_rels_pages_id_idx\` ON \`links_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`links_rels_sections_id_idx\` ON \`links_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`links_rels_organisations_id_idx\` ON \`links_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`bulletins_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`bulletins_languages_order_idx\` ON \`bulletins_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_languages_parent_idx\` ON \`bulletins_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`bulletins\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`sender_email\` text NOT NULL,
  	\`reply_to\` text,
  	\`postal_address\` text NOT NULL,
  	\`contact\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`bulletins_slug_idx\` ON \`bulletins\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_updated_at_idx\` ON \`bulletins\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`bulletins_created_at_idx\` ON \`bulletins\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`bulletins_locales\` (
  	\`name\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`sender_name\` text NOT NULL,
  	\`on_behalf_of\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`bulletins_locales_locale_parent_id_unique\` ON \`bulletins_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editions_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_sections_order_idx\` ON \`editions_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`editions_sections_parent_id_idx\` ON \`editions_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editions_sections_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_sections_locales_locale_parent_id_unique\` ON \`editions_sections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`bulletin_id\` text(36) NOT NULL,
  	\`goes_to\` text DEFAULT 'everyone',
  	\`segment_id\` text(36),
  	\`in_archive\` integer DEFAULT false,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`number\` numeric,
  	\`slug\` text,
  	\`started_at\` text,
  	\`planned_at\` text,
  	\`sent_at\` text,
  	\`frozen\` text,
  	\`sent_to\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`bulletin_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`segment_id\`) REFERENCES \`segments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_bulletin_idx\` ON \`editions\` (\`bulletin_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_segment_idx\` ON \`editions\` (\`segment_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_state_idx\` ON \`editions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`editions_number_idx\` ON \`editions\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`editions_slug_idx\` ON \`editions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`editions_started_at_idx\` ON \`editions\` (\`started_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`editions_locales\` (
  	\`subject\` text,
  	\`preheader\` text,
  	\`opening\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_locales_locale_parent_id_unique\` ON \`editions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`fact_sheets_id\` text(36),
  	\`research_id\` text(36),
  	\`initiatives_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_sheets_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`initiatives_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_rels_order_idx\` ON \`editions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`editions_rels_parent_idx\` ON \`editions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_rels_path_idx\` ON \`editions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`editions_rels_fact_sheets_id_idx\` ON \`editions_rels\` (\`fact_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_rels_research_id_idx\` ON \`editions_rels\` (\`research_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_rels_initiatives_id_idx\` ON \`editions_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_rels_events_id_idx\` ON \`editions_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`edition_id\` text(36) NOT NULL,
  	\`subscriber_id\` text(36),
  	\`locale\` text DEFAULT 'fr' NOT NULL,
  	\`state\` text DEFAULT 'pending' NOT NULL,
  	\`reason\` text,
  	\`reply\` text,
  	\`attempts\` numeric DEFAULT 0,
  	\`next_attempt_at\` text,
  	\`lease_owner\` text,
  	\`lease_until\` text,
  	\`message_id\` text,
  	\`submitted_at\` text,
  	\`settled_at\` text,
  	\`digest_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`subscriber_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`digest_id\`) REFERENCES \`digests\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`deliveries_edition_idx\` ON \`deliveries\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_subscriber_idx\` ON \`deliveries\` (\`subscriber_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_state_idx\` ON \`deliveries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_next_attempt_at_idx\` ON \`deliveries\` (\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_lease_until_idx\` ON \`deliveries\` (\`lease_until\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_digest_idx\` ON \`deliveries\` (\`digest_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_updated_at_idx\` ON \`deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_created_at_idx\` ON \`deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`edition_subscriber_idx\` ON \`deliveries\` (\`edition_id\`,\`subscriber_id\`);`)
  await db.run(sql`CREATE INDEX \`edition_state_idx\` ON \`deliveries\` (\`edition_id\`,\`state\`);`)
  await db.run(sql`CREATE INDEX \`state_subscriber_idx\` ON \`deliveries\` (\`state\`,\`subscriber_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_served_idx\` ON \`deliveries\` (\`settled_at\`,\`created_at\`) WHERE state NOT IN ('pending', 'claimed', 'submitting', 'deferred', 'waiting') AND coalesce(subscriber_id, reply) IS NOT NULL;`)
  await db.run(sql`CREATE TABLE \`digests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subscriber_id\` text(36),
  	\`period\` text NOT NULL,
  	\`frequency\` text DEFAULT 'each' NOT NULL,
  	\`up_to\` text NOT NULL,
  	\`locale\` text DEFAULT 'fr' NOT NULL,
  	\`state\` text DEFAULT 'pending' NOT NULL,
  	\`reason\` text,
  	\`reply\` text,
  	\`attempts\` numeric DEFAULT 0,
  	\`next_attempt_at\` text,
  	\`lease_owner\` text,
  	\`lease_until\` text,
  	\`message_id\` text,
  	\`submitted_at\` text,
  	\`settled_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subscriber_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`digests_subscriber_idx\` ON \`digests\` (\`subscriber_id\`);`)
  await db.run(sql`CREATE INDEX \`digests_period_idx\` ON \`digests\` (\`period\`);`)
  await db.run(sql`CREATE INDEX \`digests_state_idx\` ON \`digests\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`digests_next_attempt_at_idx\` ON \`digests\` (\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`digests_lease_until_idx\` ON \`digests\` (\`lease_until\`);`)
  await db.run(sql`CREATE INDEX \`digests_updated_at_idx\` ON \`digests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`digests_created_at_idx\` ON \`digests\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`subscriber_period_idx\` ON \`digests\` (\`subscriber_id\`,\`period\`);`)
  await db.run(sql`CREATE INDEX \`digests_served_idx\` ON \`digests\` (\`settled_at\`,\`created_at\`) WHERE state NOT IN ('pending', 'claimed', 'submitting', 'deferred', 'waiting') AND coalesce(subscriber_id, reply) IS NOT NULL;`)
  await db.run(sql`CREATE TABLE \`snapshots\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`edition_id\` text(36) NOT NULL,
  	\`locale\` text DEFAULT 'fr' NOT NULL,
  	\`subject\` text NOT NULL,
  	\`html\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`snapshots_edition_idx\` ON \`snapshots\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`snapshots_updated_at_idx\` ON \`snapshots\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`snapshots_created_at_idx\` ON \`snapshots\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`edition_locale_idx\` ON \`snapshots\` (\`edition_id\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`subscribers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`typed_email\` text,
  	\`new_email\` text,
  	\`first_name\` text,
  	\`locale\` text DEFAULT 'fr' NOT NULL,
  	\`state\` text DEFAULT 'unconfirmed' NOT NULL,
  	\`organisation_id\` text(36),
  	\`frequency\` text DEFAULT 'each' NOT NULL,
  	\`paused_until\` text,
  	\`source\` text DEFAULT 'form' NOT NULL,
  	\`requested_at\` text,
  	\`confirmed_at\` text,
  	\`unsubscribed_at\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`subscribers_email_idx\` ON \`subscribers\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_organisation_idx\` ON \`subscribers\` (\`organisation_id\`,\`id\`) WHERE "subscribers"."organisation_id" is not null;`)
  await db.run(sql`CREATE INDEX \`subscribers_updated_at_idx\` ON \`subscribers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_created_at_idx\` ON \`subscribers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_confirmedAt_idx\` ON \`subscribers\` (\`state\`,\`confirmed_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_reach_idx\` ON \`subscribers\` (\`id\`,\`state\`,\`paused_until\`,\`locale\`,\`frequency\`,\`source\`,\`organisation_id\`,\`confirmed_at\`);`)
  await db.run(sql`CREATE TABLE \`subscribers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`bulletins_id\` text(36),
  	\`themes_id\` text(36),
  	\`audiences_id\` text(36),
  	\`territories_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bulletins_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`territories_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`subscribers_rels_parent_idx\` ON \`subscribers_rels\` (\`parent_id\`,\`bulletins_id\`,\`themes_id\`,\`audiences_id\`,\`territories_id\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_rels_bulletins_id_idx\` ON \`subscribers_rels\` (\`bulletins_id\`,\`parent_id\`) WHERE "subscribers_rels"."bulletins_id" is not null;`)
  await db.run(sql`CREATE INDEX \`subscribers_rels_themes_id_idx\` ON \`subscribers_rels\` (\`themes_id\`,\`parent_id\`) WHERE "subscribers_rels"."themes_id" is not null;`)
  await db.run(sql`CREATE INDEX \`subscribers_rels_audiences_id_idx\` ON \`subscribers_rels\` (\`audiences_id\`,\`parent_id\`) WHERE "subscribers_rels"."audiences_id" is not null;`)
  await db.run(sql`CREATE INDEX \`subscribers_rels_territories_id_idx\` ON \`subscribers_rels\` (\`territories_id\`,\`parent_id\`) WHERE "subscribers_rels"."territories_id" is not null;`)
  await db.run(sql`CREATE TABLE \`consents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subscriber_id\` text(36),
  	\`bulletin_id\` text(36),
  	\`act\` text NOT NULL,
  	\`method\` text NOT NULL,
  	\`source\` text,
  	\`purpose\` text NOT NULL,
  	\`basis\` text NOT NULL,
  	\`implied_kind\` text,
  	\`expires_at\` text,
  	\`proof\` text,
  	\`import\` text,
  	\`address_hash\` text,
  	\`locale\` text DEFAULT 'fr' NOT NULL,
  	\`text\` text NOT NULL,
  	\`text_version\` text NOT NULL,
  	\`text_hash\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`seal\` text NOT NULL,
  	FOREIGN KEY (\`subscriber_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`bulletin_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`consents_bulletin_idx\` ON \`consents\` (\`bulletin_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_expires_at_idx\` ON \`consents\` (\`expires_at\`) WHERE "consents"."expires_at" is not null;`)
  await db.run(sql`CREATE INDEX \`consents_address_hash_idx\` ON \`consents\` (\`address_hash\`);`)
  await db.run(sql`CREATE INDEX \`consents_at_idx\` ON \`consents\` (\`at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`consents_sequence_idx\` ON \`consents\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`subscriber_bulletin_sequence_idx\` ON \`consents\` (\`subscriber_id\`,\`bulletin_id\`,\`sequence\`,\`act\`,\`purpose\`,\`basis\`,\`expires_at\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`suppressions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hash\` text,
  	\`reason\` text DEFAULT 'manual' NOT NULL,
  	\`at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`suppressions_hash_idx\` ON \`suppressions\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`suppressions_updated_at_idx\` ON \`suppressions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`suppressions_created_at_idx\` ON \`suppressions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`hash_reason_idx\` ON \`suppressions\` (\`hash\`,\`reason\`);`)
  await db.run(sql`CREATE TABLE \`departures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reason\` text NOT NULL,
  	\`bulletin_id\` text(36),
  	\`locale\` text DEFAULT 'fr' NOT NULL,
  	\`at\` text NOT NULL,
  	\`key\` text NOT NULL,
  	FOREIGN KEY (\`bulletin_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`departures_reason_idx\` ON \`departures\` (\`reason\`);`)
  await db.run(sql`CREATE INDEX \`departures_bulletin_idx\` ON \`departures\` (\`bulletin_id\`);`)
  await db.run(sql`CREATE INDEX \`departures_at_idx\` ON \`departures\` (\`at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`departures_key_idx\` ON \`departures\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`segments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`bulletin_id\` text(36) NOT NULL,
  	\`conditions\` text DEFAULT '{"all":[]}' NOT NULL,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`bulletin_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`segments_bulletin_idx\` ON \`segments\` (\`bulletin_id\`);`)
  await db.run(sql`CREATE INDEX \`segments_created_by_idx\` ON \`segments\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`segments_updated_at_idx\` ON \`segments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`segments_created_at_idx\` ON \`segments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`problem\` text,
  	\`source\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`undone_by\` text,
  	\`bulletin_id\` text(36),
  	\`locale\` text DEFAULT 'fr' NOT NULL,
  	\`basis\` text,
  	\`given_on\` text,
  	\`proof\` text,
  	\`digest\` text NOT NULL,
  	\`bytes\` numeric NOT NULL,
  	\`started_at\` text,
  	\`ended_at\` text,
  	\`undone_at\` text,
  	\`format\` text,
  	\`columns\` text,
  	\`checked\` text,
  	\`counts\` text,
  	\`undo\` text,
  	\`position\` numeric,
  	\`report_bytes\` numeric,
  	\`language\` text,
  	\`kept_until\` text,
  	\`lease_owner\` text,
  	\`lease_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`bulletin_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`imports_state_idx\` ON \`imports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`imports_bulletin_idx\` ON \`imports\` (\`bulletin_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_kept_until_idx\` ON \`imports\` (\`kept_until\`);`)
  await db.run(sql`CREATE INDEX \`imports_updated_at_idx\` ON \`imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`imports_created_at_idx\` ON \`imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`subscriber_id\` text(36),
  	\`bulletin_id\` text(36),
  	\`edition_id\` text(36),
  	\`user_id\` text(36),
  	\`once_key\` text,
  	\`locale\` text DEFAULT 'fr' NOT NULL,
  	\`message\` text,
  	\`state\` text DEFAULT 'pending' NOT NULL,
  	\`reason\` text,
  	\`reply\` text,
  	\`attempts\` numeric DEFAULT 0,
  	\`next_attempt_at\` text,
  	\`lease_owner\` text,
  	\`lease_until\` text,
  	\`message_id\` text,
  	\`submitted_at\` text,
  	\`settled_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`subscriber_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`bulletin_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_subscriber_idx\` ON \`notices\` (\`subscriber_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_bulletin_idx\` ON \`notices\` (\`bulletin_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_edition_idx\` ON \`notices\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_user_idx\` ON \`notices\` (\`user_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_once_key_idx\` ON \`notices\` (\`once_key\`);`)
  await db.run(sql`CREATE INDEX \`notices_state_idx\` ON \`notices\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`notices_next_attempt_at_idx\` ON \`notices\` (\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_lease_until_idx\` ON \`notices\` (\`lease_until\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_served_idx\` ON \`notices\` (\`settled_at\`,\`created_at\`) WHERE state NOT IN ('pending', 'claimed', 'submitting', 'deferred', 'waiting') AND coalesce(subscriber_id, user_id, message, reply) IS NOT NULL;`)
  await db.run(sql`CREATE TABLE \`notices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`fact_sheets_id\` text(36),
  	\`research_id\` text(36),
  	\`initiatives_id\` text(36),
  	\`events_id\` text(36),
  	\`pages_id\` text(36),
  	\`sections_id\` text(36),
  	\`key_messages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_sheets_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`initiatives_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`key_messages_id\`) REFERENCES \`key_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_rels_order_idx\` ON \`notices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_parent_idx\` ON \`notices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_path_idx\` ON \`notices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_fact_sheets_id_idx\` ON \`notices_rels\` (\`fact_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_research_id_idx\` ON \`notices_rels\` (\`research_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_initiatives_id_idx\` ON \`notices_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_events_id_idx\` ON \`notices_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_pages_id_idx\` ON \`notices_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_sections_id_idx\` ON \`notices_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_rels_key_messages_id_idx\` ON \`notices_rels\` (\`key_messages_id\`);`)
  await db.run(sql`CREATE TABLE \`incidents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`data\` text NOT NULL,
  	\`circumstances\` text NOT NULL,
  	\`occurred_from\` text NOT NULL,
  	\`occurred_until\` text,
  	\`occurred_is_approximate\` integer DEFAULT false,
  	\`known_on\` text NOT NULL,
  	\`people\` numeric NOT NULL,
  	\`people_is_approximate\` integer DEFAULT false,
  	\`serious_risk\` text NOT NULL,
  	\`risk_reasons\` text NOT NULL,
  	\`cai_notified_on\` text,
  	\`people_notified_on\` text,
  	\`public_notice\` text,
  	\`no_notice_reason\` text,
  	\`measures\` text NOT NULL,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`incidents_occurred_from_idx\` ON \`incidents\` (\`occurred_from\`);`)
  await db.run(sql`CREATE INDEX \`incidents_known_on_idx\` ON \`incidents\` (\`known_on\`);`)
  await db.run(sql`CREATE INDEX \`incidents_state_idx\` ON \`incidents\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`incidents_updated_at_idx\` ON \`incidents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`incidents_created_at_idx\` ON \`incidents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`access_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`channel\` text NOT NULL,
  	\`received_on\` text NOT NULL,
  	\`due_on\` text,
  	\`identity_checked\` integer DEFAULT false,
  	\`details\` text,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`answered_on\` text,
  	\`answer\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`access_requests_due_on_idx\` ON \`access_requests\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`access_requests_state_idx\` ON \`access_requests\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`access_requests_answered_on_idx\` ON \`access_requests\` (\`answered_on\`);`)
  await db.run(sql`CREATE INDEX \`access_requests_updated_at_idx\` ON \`access_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`access_requests_created_at_idx\` ON \`access_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`retention_runs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`started_at\` text NOT NULL,
  	\`ended_at\` text,
  	\`unconfirmed\` numeric DEFAULT 0,
  	\`departed\` numeric DEFAULT 0,
  	\`lapsed\` numeric DEFAULT 0,
  	\`new_address\` numeric DEFAULT 0,
  	\`notices\` numeric DEFAULT 0,
  	\`deliveries\` numeric DEFAULT 0,
  	\`requests\` numeric DEFAULT 0,
  	\`bounced\` numeric DEFAULT 0,
  	\`audit\` numeric DEFAULT 0,
  	\`periods\` text,
  	\`error\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`retention_runs_day_idx\` ON \`retention_runs\` (\`day\`);`)
  await db.run(sql`CREATE TABLE \`policy_versions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version\` text NOT NULL,
  	\`from\` text,
  	\`until\` text NOT NULL,
  	\`fr\` text NOT NULL,
  	\`en\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`policy_versions_version_idx\` ON \`policy_versions\` (\`version\`);`)
  await db.run(sql`CREATE INDEX \`policy_versions_until_idx\` ON \`policy_versions\` (\`until\`);`)
  await db.run(sql`CREATE TABLE \`limits\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`points\` numeric NOT NULL,
  	\`expires_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`limits_key_idx\` ON \`limits\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`limits_expires_at_idx\` ON \`limits\` (\`expires_at\`);`)
  await db.run(sql`CREATE TABLE \`audiences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`parent_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audiences_slug_idx\` ON \`audiences\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`audiences_order_idx\` ON \`audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`audiences_parent_idx\` ON \`audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`audiences_updated_at_idx\` ON \`audiences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audiences_created_at_idx\` ON \`audiences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audiences_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audiences_locales_locale_parent_id_unique\` ON \`audiences_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_slug_idx\` ON \`themes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`themes_order_idx\` ON \`themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_at_idx\` ON \`themes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_at_idx\` ON \`themes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`themes_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_locales_locale_parent_id_unique\` ON \`themes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`sphere\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`factors_slug_idx\` ON \`factors\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`factors_order_idx\` ON \`factors\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`factors_updated_at_idx\` ON \`factors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`factors_created_at_idx\` ON \`factors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`factors_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`factors_locales_locale_parent_id_unique\` ON \`factors_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`life_phases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`age_from\` numeric,
  	\`age_to\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`life_phases_slug_idx\` ON \`life_phases\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`life_phases_order_idx\` ON \`life_phases\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`life_phases_updated_at_idx\` ON \`life_phases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`life_phases_created_at_idx\` ON \`life_phases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`life_phases_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`life_phases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`life_phases_locales_locale_parent_id_unique\` ON \`life_phases_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`transitions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`from_id\` text(36) NOT NULL,
  	\`to_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`from_id\`) REFERENCES \`life_phases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`to_id\`) REFERENCES \`life_phases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`transitions_slug_idx\` ON \`transitions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`transitions_order_idx\` ON \`transitions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`transitions_from_idx\` ON \`transitions\` (\`from_id\`);`)
  await db.run(sql`CREATE INDEX \`transitions_to_idx\` ON \`transitions\` (\`to_id\`);`)
  await db.run(sql`CREATE INDEX \`transitions_updated_at_idx\` ON \`transitions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`transitions_created_at_idx\` ON \`transitions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`transitions_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`transitions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`transitions_locales_locale_parent_id_unique\` ON \`transitions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`event_series\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`event_series_slug_idx\` ON \`event_series\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`event_series_order_idx\` ON \`event_series\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`event_series_updated_at_idx\` ON \`event_series\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`event_series_created_at_idx\` ON \`event_series\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`event_series_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`event_series\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`event_series_locales_locale_parent_id_unique\` ON \`event_series_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`axes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`plan\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`axes_slug_idx\` ON \`axes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`axes_order_idx\` ON \`axes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`axes_updated_at_idx\` ON \`axes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`axes_created_at_idx\` ON \`axes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`axes_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`axes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`axes_locales_locale_parent_id_unique\` ON \`axes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`territories\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`kind\` text DEFAULT 'mrc' NOT NULL,
  	\`code\` text,
  	\`parent_id\` text(36),
  	\`former_cre_id\` text(36),
  	\`column\` numeric,
  	\`line\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`former_cre_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`territories_slug_idx\` ON \`territories\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`territories_order_idx\` ON \`territories\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`territories_parent_idx\` ON \`territories\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`territories_former_cre_idx\` ON \`territories\` (\`former_cre_id\`);`)
  await db.run(sql`CREATE INDEX \`territories_updated_at_idx\` ON \`territories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`territories_created_at_idx\` ON \`territories\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`territories_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`territories_locales_locale_parent_id_unique\` ON \`territories_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_roles_order_idx\` ON \`organisations_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_roles_parent_idx\` ON \`organisations_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`acronym\` text,
  	\`type\` text,
  	\`website\` text,
  	\`contact_email\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_order_idx\` ON \`organisations\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_type_idx\` ON \`organisations\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`territories_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`territories_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_rels_order_idx\` ON \`organisations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_parent_idx\` ON \`organisations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_path_idx\` ON \`organisations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_territories_id_idx\` ON \`organisations_rels\` (\`territories_id\`);`)
  await db.run(sql`CREATE TABLE \`audit\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`actor\` text NOT NULL,
  	\`subject\` text,
  	\`details\` text,
  	\`sequence\` numeric NOT NULL,
  	\`seal\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_at_idx\` ON \`audit\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_action_idx\` ON \`audit\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_actor_idx\` ON \`audit\` (\`actor\`);`)
  await db.run(sql`CREATE INDEX \`audit_subject_idx\` ON \`audit\` (\`subject\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_sequence_idx\` ON \`audit\` (\`sequence\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'author' NOT NULL,
  	\`language\` text DEFAULT 'fr',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`fact_sheets_id\` text(36),
  	\`research_id\` text(36),
  	\`initiatives_id\` text(36),
  	\`events_id\` text(36),
  	\`key_messages_id\` text(36),
  	\`pages_id\` text(36),
  	\`sections_id\` text(36),
  	\`media_id\` text(36),
  	\`bulletins_id\` text(36),
  	\`editions_id\` text(36),
  	\`segments_id\` text(36),
  	\`incidents_id\` text(36),
  	\`access_requests_id\` text(36),
  	\`audiences_id\` text(36),
  	\`themes_id\` text(36),
  	\`factors_id\` text(36),
  	\`life_phases_id\` text(36),
  	\`transitions_id\` text(36),
  	\`event_series_id\` text(36),
  	\`axes_id\` text(36),
  	\`territories_id\` text(36),
  	\`organisations_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_sheets_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`initiatives_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`key_messages_id\`) REFERENCES \`key_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bulletins_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`segments_id\`) REFERENCES \`segments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`incidents_id\`) REFERENCES \`incidents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`access_requests_id\`) REFERENCES \`access_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factors_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_phases_id\`) REFERENCES \`life_phases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`transitions_id\`) REFERENCES \`transitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`event_series_id\`) REFERENCES \`event_series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`axes_id\`) REFERENCES \`axes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`territories_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_fact_sheets_id_idx\` ON \`payload_locked_documents_rels\` (\`fact_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_research_id_idx\` ON \`payload_locked_documents_rels\` (\`research_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_initiatives_id_idx\` ON \`payload_locked_documents_rels\` (\`initiatives_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_key_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`key_messages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_bulletins_id_idx\` ON \`payload_locked_documents_rels\` (\`bulletins_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_segments_id_idx\` ON \`payload_locked_documents_rels\` (\`segments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_incidents_id_idx\` ON \`payload_locked_documents_rels\` (\`incidents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_access_requests_id_idx\` ON \`payload_locked_documents_rels\` (\`access_requests_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audiences_id_idx\` ON \`payload_locked_documents_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_factors_id_idx\` ON \`payload_locked_documents_rels\` (\`factors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_life_phases_id_idx\` ON \`payload_locked_documents_rels\` (\`life_phases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_transitions_id_idx\` ON \`payload_locked_documents_rels\` (\`transitions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_event_series_id_idx\` ON \`payload_locked_documents_rels\` (\`event_series_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_axes_id_idx\` ON \`payload_locked_documents_rels\` (\`axes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_territories_id_idx\` ON \`payload_locked_documents_rels\` (\`territories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_query_presets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`is_shared\` integer DEFAULT false,
  	\`access_read_constraint\` text DEFAULT 'onlyMe',
  	\`access_update_constraint\` text DEFAULT 'onlyMe',
  	\`access_delete_constraint\` text DEFAULT 'onlyMe',
  	\`where\` text,
  	\`columns\` text,
  	\`group_by\` text,
  	\`related_collection\` text NOT NULL,
  	\`is_temp\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_query_presets_updated_at_idx\` ON \`payload_query_presets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_created_at_idx\` ON \`payload_query_presets\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_query_presets_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_query_presets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_query_presets_rels_order_idx\` ON \`payload_query_presets_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_rels_parent_idx\` ON \`payload_query_presets_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_rels_path_idx\` ON \`payload_query_presets_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_query_presets_rels_users_id_idx\` ON \`payload_query_presets_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`postal_address\` text NOT NULL,
  	\`contact_email\` text NOT NULL,
  	\`privacy_officer_contact\` text NOT NULL,
  	\`privacy_version\` text NOT NULL,
  	\`privacy_date\` text NOT NULL,
  	\`privacy_changed_at\` text,
  	\`accessibility_contact\` text NOT NULL,
  	\`accessibility_date\` text NOT NULL,
  	\`retention_unconfirmed\` numeric DEFAULT 30 NOT NULL,
  	\`retention_departed\` numeric DEFAULT 365 NOT NULL,
  	\`retention_lapsed\` numeric DEFAULT 365 NOT NULL,
  	\`retention_new_address\` numeric DEFAULT 2 NOT NULL,
  	\`retention_notices\` numeric DEFAULT 90 NOT NULL,
  	\`retention_deliveries\` numeric DEFAULT 730 NOT NULL,
  	\`retention_requests\` numeric DEFAULT 730 NOT NULL,
  	\`retention_bounced\` numeric DEFAULT 365 NOT NULL,
  	\`retention_audit\` numeric DEFAULT 1825 NOT NULL,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`site_locales\` (
  	\`name\` text NOT NULL,
  	\`tagline\` text NOT NULL,
  	\`publisher\` text NOT NULL,
  	\`privacy_officer_title\` text NOT NULL,
  	\`privacy_changes\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_locales_locale_parent_id_unique\` ON \`site_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_texts_order_parent\` ON \`site_texts\` (\`order\`,\`parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`fact_sheets_key_messages\`;`)
  await db.run(sql`DROP TABLE \`fact_sheets_key_messages_locales\`;`)
  await db.run(sql`DROP TABLE \`fact_sheets_sources\`;`)
  await db.run(sql`DROP TABLE \`fact_sheets\`;`)
  await db.run(sql`DROP TABLE \`fact_sheets_locales\`;`)
  await db.run(sql`DROP TABLE \`fact_sheets_texts\`;`)
  await db.run(sql`DROP TABLE \`fact_sheets_rels\`;`)
  await db.run(sql`DROP TABLE \`_fact_sheets_v_version_key_messages\`;`)
  await db.run(sql`DROP TABLE \`_fact_sheets_v_version_key_messages_locales\`;`)
  await db.run(sql`DROP TABLE \`_fact_sheets_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_fact_sheets_v\`;`)
  await db.run(sql`DROP TABLE \`_fact_sheets_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_fact_sheets_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_fact_sheets_v_rels\`;`)
  await db.run(sql`DROP TABLE \`research_findings\`;`)
  await db.run(sql`DROP TABLE \`research_findings_locales\`;`)
  await db.run(sql`DROP TABLE \`research_so_what\`;`)
  await db.run(sql`DROP TABLE \`research_so_what_locales\`;`)
  await db.run(sql`DROP TABLE \`research\`;`)
  await db.run(sql`DROP TABLE \`research_locales\`;`)
  await db.run(sql`DROP TABLE \`research_texts\`;`)
  await db.run(sql`DROP TABLE \`research_rels\`;`)
  await db.run(sql`DROP TABLE \`_research_v_version_findings\`;`)
  await db.run(sql`DROP TABLE \`_research_v_version_findings_locales\`;`)
  await db.run(sql`DROP TABLE \`_research_v_version_so_what\`;`)
  await db.run(sql`DROP TABLE \`_research_v_version_so_what_locales\`;`)
  await db.run(sql`DROP TABLE \`_research_v\`;`)
  await db.run(sql`DROP TABLE \`_research_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_research_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_research_v_rels\`;`)
  await db.run(sql`DROP TABLE \`initiatives_positions\`;`)
  await db.run(sql`DROP TABLE \`initiatives\`;`)
  await db.run(sql`DROP TABLE \`initiatives_locales\`;`)
  await db.run(sql`DROP TABLE \`initiatives_texts\`;`)
  await db.run(sql`DROP TABLE \`initiatives_rels\`;`)
  await db.run(sql`DROP TABLE \`_initiatives_v_version_positions\`;`)
  await db.run(sql`DROP TABLE \`_initiatives_v\`;`)
  await db.run(sql`DROP TABLE \`_initiatives_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_initiatives_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_initiatives_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events_sessions\`;`)
  await db.run(sql`DROP TABLE \`events_sessions_locales\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`events_texts\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_sessions\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_sessions_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`key_messages\`;`)
  await db.run(sql`DROP TABLE \`key_messages_locales\`;`)
  await db.run(sql`DROP TABLE \`key_messages_rels\`;`)
  await db.run(sql`DROP TABLE \`_key_messages_v\`;`)
  await db.run(sql`DROP TABLE \`_key_messages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_key_messages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_chapters\`;`)
  await db.run(sql`DROP TABLE \`pages_chapters_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_sources\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_texts\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_chapters\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_chapters_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`sections_blocks_curated\`;`)
  await db.run(sql`DROP TABLE \`sections_blocks_curated_locales\`;`)
  await db.run(sql`DROP TABLE \`sections_blocks_ruled_kinds\`;`)
  await db.run(sql`DROP TABLE \`sections_blocks_ruled\`;`)
  await db.run(sql`DROP TABLE \`sections_blocks_ruled_locales\`;`)
  await db.run(sql`DROP TABLE \`sections\`;`)
  await db.run(sql`DROP TABLE \`sections_locales\`;`)
  await db.run(sql`DROP TABLE \`sections_texts\`;`)
  await db.run(sql`DROP TABLE \`sections_rels\`;`)
  await db.run(sql`DROP TABLE \`_sections_v_blocks_curated\`;`)
  await db.run(sql`DROP TABLE \`_sections_v_blocks_curated_locales\`;`)
  await db.run(sql`DROP TABLE \`_sections_v_blocks_ruled_kinds\`;`)
  await db.run(sql`DROP TABLE \`_sections_v_blocks_ruled\`;`)
  await db.run(sql`DROP TABLE \`_sections_v_blocks_ruled_locales\`;`)
  await db.run(sql`DROP TABLE \`_sections_v\`;`)
  await db.run(sql`DROP TABLE \`_sections_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_sections_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_sections_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`activities\`;`)
  await db.run(sql`DROP TABLE \`activities_rels\`;`)
  await db.run(sql`DROP TABLE \`links\`;`)
  await db.run(sql`DROP TABLE \`links_rels\`;`)
  await db.run(sql`DROP TABLE \`bulletins_languages\`;`)
  await db.run(sql`DROP TABLE \`bulletins\`;`)
  await db.run(sql`DROP TABLE \`bulletins_locales\`;`)
  await db.run(sql`DROP TABLE \`editions_sections\`;`)
  await db.run(sql`DROP TABLE \`editions_sections_locales\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`editions_locales\`;`)
  await db.run(sql`DROP TABLE \`editions_rels\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`DROP TABLE \`digests\`;`)
  await db.run(sql`DROP TABLE \`snapshots\`;`)
  await db.run(sql`DROP TABLE \`subscribers\`;`)
  await db.run(sql`DROP TABLE \`subscribers_rels\`;`)
  await db.run(sql`DROP TABLE \`consents\`;`)
  await db.run(sql`DROP TABLE \`suppressions\`;`)
  await db.run(sql`DROP TABLE \`departures\`;`)
  await db.run(sql`DROP TABLE \`segments\`;`)
  await db.run(sql`DROP TABLE \`imports\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`notices_rels\`;`)
  await db.run(sql`DROP TABLE \`incidents\`;`)
  await db.run(sql`DROP TABLE \`access_requests\`;`)
  await db.run(sql`DROP TABLE \`retention_runs\`;`)
  await db.run(sql`DROP TABLE \`policy_versions\`;`)
  await db.run(sql`DROP TABLE \`limits\`;`)
  await db.run(sql`DROP TABLE \`audiences\`;`)
  await db.run(sql`DROP TABLE \`audiences_locales\`;`)
  await db.run(sql`DROP TABLE \`themes\`;`)
  await db.run(sql`DROP TABLE \`themes_locales\`;`)
  await db.run(sql`DROP TABLE \`factors\`;`)
  await db.run(sql`DROP TABLE \`factors_locales\`;`)
  await db.run(sql`DROP TABLE \`life_phases\`;`)
  await db.run(sql`DROP TABLE \`life_phases_locales\`;`)
  await db.run(sql`DROP TABLE \`transitions\`;`)
  await db.run(sql`DROP TABLE \`transitions_locales\`;`)
  await db.run(sql`DROP TABLE \`event_series\`;`)
  await db.run(sql`DROP TABLE \`event_series_locales\`;`)
  await db.run(sql`DROP TABLE \`axes\`;`)
  await db.run(sql`DROP TABLE \`axes_locales\`;`)
  await db.run(sql`DROP TABLE \`territories\`;`)
  await db.run(sql`DROP TABLE \`territories_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_roles\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_rels\`;`)
  await db.run(sql`DROP TABLE \`audit\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`payload_query_presets\`;`)
  await db.run(sql`DROP TABLE \`payload_query_presets_rels\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`DROP TABLE \`site_locales\`;`)
  await db.run(sql`DROP TABLE \`site_texts\`;`)
}
