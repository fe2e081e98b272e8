import type { CollectionConfig, Config, Field, FlattenedField, Plugin, SanitizedConfig } from 'payload'
