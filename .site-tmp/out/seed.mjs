// .site-tmp/seed.ts
import { getPayload } from "payload";

// src/payload.config.ts
import path4 from "node:path";
import { mongooseAdapter } from "@payloadcms/db-mongodb";
import { sqliteAdapter } from "@payloadcms/db-sqlite";
import { en as en3 } from "@payloadcms/translations/languages/en";
import { fr as fr3 } from "@payloadcms/translations/languages/fr";
import { buildConfig } from "payload";
import sharp from "sharp";

// collections/access.ts
var nobody = () => false;
var isStaff = (req) => req.user?.collection === "users";
var isAdministrator = (req) => isStaff(req) && req.user?.role === "administrator";
var staff = ({ req }) => isStaff(req);
var administrators = ({ req }) => isAdministrator(req);
var everyone = () => true;
var publishedOrStaff = ({ req }) => isStaff(req) || { _status: { equals: "published" } };
var publicEvents = { and: [{ _status: { equals: "published" } }, { visibility: { equals: "public" } }] };
var publicEventsOrStaff = ({ req }) => isStaff(req) || publicEvents;
var readOnlyForStaff = {
  read: staff,
  create: nobody,
  update: nobody,
  delete: nobody,
  admin: ({ req }) => isStaff(req),
  unlock: nobody,
  readVersions: nobody
};
var readOnlyForAdministrators = {
  ...readOnlyForStaff,
  read: administrators,
  admin: ({ req }) => isAdministrator(req)
};

// src/language/locale.ts
var locales = ["fr", "en"];
var languageTag = { fr: "fr-CA", en: "en-CA" };
function isLocale(value) {
  return value === "fr" || value === "en";
}
function label(fr5, en5) {
  return { fr: fr5, en: en5 };
}

// collections/hooks/publishing.ts
import {
  ValidationError
} from "payload";

// src/platform/env.ts
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
var UnsafeConfiguration = class extends Error {
  constructor(problems) {
    super(`The configuration cannot be used:
${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.problems = problems;
  }
  problems;
  code = "unsafe-configuration";
};
var current;
function env() {
  current ??= parseEnv(process.env);
  return current;
}
function logLevel() {
  const asked = process.env.LIAISON_LOG ?? "";
  return ["debug", "info", "warn", "error", "silent"].includes(asked) ? asked : "info";
}
var whole = (name, fallback, min, max) => z.coerce.number({ error: `${name} must be a whole number` }).int(`${name} must be a whole number`).min(min, `${name} must be at least ${min}`).max(max, `${name} must be at most ${max}`).default(fallback);
var schema = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: whole("PORT", 3e3, 1, 65535),
  LIAISON_DATA: z.string().default("./data"),
  LIAISON_SEND_CONNECTIONS: whole("LIAISON_SEND_CONNECTIONS", 5, 1, 100),
  LIAISON_SEND_RATE: z.coerce.number({ error: "LIAISON_SEND_RATE must be a number of messages per second" }).positive("LIAISON_SEND_RATE must be above 0").optional(),
  LIAISON_LEASE_SECONDS: whole("LIAISON_LEASE_SECONDS", 120, 1, 3600)
});
function parseEnv(variables) {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const mode2 = modeOf(given);
  const parsed = schema.safeParse(given);
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => issue.message);
  const plain2 = parsed.success ? parsed.data : schema.parse({});
  const dataFolder2 = path.resolve(
    /* turbopackIgnore: true */
    plain2.LIAISON_DATA
  );
  const publicUrl2 = parsePublicUrl(given.PUBLIC_URL ?? defaultPublicUrl(mode2, plain2.PORT), mode2, problems);
  const databaseUrl2 = parseDatabaseUrl(given.DATABASE_URL, dataFolder2, mode2, problems);
  const smtpUrl = parseSmtpUrl(given.SMTP_URL, problems);
  const secret2 = parseSecret(given.LIAISON_SECRET, mode2, dataFolder2, problems);
  if (mode2 === "production" && given.PAYLOAD_DROP_DATABASE === "true") {
    problems.push("PAYLOAD_DROP_DATABASE would erase the database: remove it");
  }
  if (problems.length > 0) throw new UnsafeConfiguration(problems);
  return {
    mode: mode2,
    host: plain2.HOST,
    port: plain2.PORT,
    publicUrl: publicUrl2,
    dataFolder: dataFolder2,
    databaseUrl: databaseUrl2,
    secret: secret2,
    previousSecrets: (given.LIAISON_SECRET_PREVIOUS ?? "").split(",").map((one) => one.trim()).filter(Boolean),
    smtpUrl,
    sendConnections: plain2.LIAISON_SEND_CONNECTIONS,
    sendRate: plain2.LIAISON_SEND_RATE ?? null,
    leaseMs: plain2.LIAISON_LEASE_SECONDS * 1e3
  };
}
function modeOf(given) {
  if (given.NEXT_PHASE === "phase-production-build") return "build";
  const said = given.LIAISON_MODE ?? given.NODE_ENV;
  return said === "production" ? "production" : "development";
}
function defaultPublicUrl(mode2, port) {
  return mode2 === "production" ? void 0 : `http://localhost:${port}`;
}
function parsePublicUrl(value, mode2, problems) {
  if (value === void 0) {
    problems.push("PUBLIC_URL is required: the address people see, such as https://bulletin.example.org");
    return "";
  }
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !["http:", "https:"].includes(url.protocol) || url.pathname !== "/" || url.search || url.hash) {
    problems.push("PUBLIC_URL must be an address without a path, such as https://bulletin.example.org");
    return "";
  }
  if (mode2 === "production" && url.protocol === "http:" && !isLoopback(url.hostname)) {
    problems.push("PUBLIC_URL must begin with https:// (http is for this machine only)");
  }
  return url.origin;
}
function isLoopback(hostname) {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
function parseDatabaseUrl(value, dataFolder2, mode2, problems) {
  const url = value ?? `file:${path.join(dataFolder2, "liaison.db")}`;
  if (/^file:./.test(url)) return url;
  if (!/^mongodb(\+srv)?:\/\//.test(url)) {
    problems.push("DATABASE_URL must begin with file: (SQLite), mongodb:// or mongodb+srv://");
  } else if (mode2 === "production" && url.startsWith("mongodb://") && !/[?&]replicaSet=/.test(url)) {
    problems.push("DATABASE_URL needs a replica set: add ?replicaSet=NAME to the MongoDB address");
  }
  return url;
}
function parseSmtpUrl(value, problems) {
  if (value === void 0) return null;
  if (!URL.canParse(value) || !/^smtps?:$/.test(new URL(value).protocol) || !new URL(value).hostname) {
    problems.push("SMTP_URL must look like smtp://host:port or smtps://user:password@host:port");
    return null;
  }
  return value;
}
function parseSecret(value, mode2, dataFolder2, problems) {
  if (mode2 === "build") return "the-build-signs-nothing";
  if (value !== void 0) {
    if (Buffer.byteLength(value) < 32 || new Set(value).size < 10) {
      problems.push("LIAISON_SECRET must be at least 32 random bytes: try `openssl rand -base64 48`");
    }
    return value;
  }
  if (mode2 === "production") {
    problems.push("LIAISON_SECRET is required: at least 32 random bytes, try `openssl rand -base64 48`");
    return "";
  }
  return keptSecret(dataFolder2, problems);
}
function keptSecret(dataFolder2, problems) {
  const file = path.join(
    /* turbopackIgnore: true */
    dataFolder2,
    "secret"
  );
  try {
    mkdirSync(dataFolder2, { recursive: true });
    try {
      writeFileSync(file, randomBytes(48).toString("base64url"), { mode: 384, flag: "wx" });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    return readFileSync(file, "utf8");
  } catch (cause) {
    const { code } = cause;
    problems.push(
      code === "ENOSPC" ? `The disk is full: free some space for the data folder ${dataFolder2}` : `The data folder ${dataFolder2} cannot be used (${code}): check its permissions, or set LIAISON_DATA`
    );
    return "";
  }
}

// src/platform/keys.ts
import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
function deriveKey(secret2, purpose) {
  return Buffer.from(hkdfSync("sha256", secret2, "liaison", purpose, 32));
}
function sign(purpose, text) {
  return mac(env().secret, purpose, text);
}
function mac(secret2, purpose, text) {
  return createHmac("sha256", deriveKey(secret2, purpose)).update(text).digest();
}

// src/platform/log.ts
import pino from "pino";
var log = pino(
  {
    name: "liaison",
    level: logLevel(),
    redact: { paths: ["email", "*.email", "to", "*.to", "token", "*.token"], censor: "[hidden]" }
  },
  pino.destination(2)
);

// src/platform/own-address.ts
function ownAddress() {
  const { host, port } = env();
  return `http://${reachable(host)}:${port}`;
}
function reachable(host) {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

// src/platform/refresh-site.ts
async function refreshSite() {
  if (env().mode === "build") return;
  const at2 = Date.now().toString();
  try {
    await fetch(`${ownAddress()}/internal/refresh`, {
      method: "POST",
      headers: { "x-liaison-at": at2, "x-liaison-signature": sign("refresh", at2).toString("base64url") },
      signal: AbortSignal.timeout(3e3)
    });
  } catch (error) {
    log.debug({ code: error.name }, "the site could not be told of a change");
  }
}

// collections/hooks/publishing.ts
var stampPublication = ({ data, originalDoc }) => data._status === "published" && !data.publishedAt && !originalDoc?.publishedAt ? { ...data, publishedAt: (/* @__PURE__ */ new Date()).toISOString() } : data;
var missing = {
  fr: "\xC9crivez d\u2019abord ce champ en anglais, puis cochez \xAB Version anglaise pr\xEAte \xBB.",
  en: "Write this field in English first, then tick \u201CEnglish version ready\u201D."
};
var checkEnglish = async ({ collection, data, originalDoc, req }) => {
  const isMarked = data.englishReady ?? originalDoc?.englishReady;
  if (!isMarked || !originalDoc?.id || req.locale === "all") return data;
  const english = req.locale === "en" ? { ...originalDoc, ...data } : await req.payload.findByID({
    collection: collection.slug,
    id: originalDoc.id,
    locale: "en",
    fallbackLocale: false,
    draft: true,
    depth: 0,
    overrideAccess: true,
    req
  });
  const empty = ["title", "lead"].filter((name) => !english[name]);
  if (empty.length === 0) return data;
  const language = req.i18n.language === "en" ? "en" : "fr";
  throw new ValidationError({
    collection: collection.slug,
    errors: empty.map((path6) => ({ path: path6, message: missing[language] })),
    req
  });
};
var refreshWhenShown = async ({ doc, previousDoc, context }) => {
  const isShown = doc._status === "published" || previousDoc?._status === "published";
  if (isShown && !context.quiet) await refreshSite();
};
var refreshAfterChange = async ({ context }) => {
  if (!context.quiet) await refreshSite();
};
var refreshAfterDelete = async ({ context }) => {
  if (!context.quiet) await refreshSite();
};

// collections/query-limits.ts
import { APIError } from "payload";
var most = 100;
var limitQueries = ({ args, operation, req }) => {
  if (operation !== "read" || req.payloadAPI !== "REST") return args;
  const query = args;
  if (query.pagination === false && !isStaff(req)) throw new APIError("pagination=false is not allowed", 400);
  const asked = Number(query.limit ?? 10);
  const limit = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, most) : most;
  return { ...args, limit, trash: isStaff(req) && query.trash };
};

// collections/bulletins.ts
var oneLine = (value, { required, req }) => {
  if (!value) return required ? req.i18n.language === "en" ? "Fill in this field." : "Remplissez ce champ." : true;
  return !/[\r\n]/.test(value) || (req.i18n.language === "en" ? "One line only." : "Une seule ligne.");
};
var Bulletins = {
  slug: "bulletins",
  labels: { singular: label("Bulletin", "Bulletin"), plural: label("Bulletins", "Bulletins") },
  admin: {
    group: label("Bulletins", "Bulletins"),
    useAsTitle: "name",
    defaultColumns: ["name", "senderName", "languages"],
    description: label(
      "Une publication : son nom, qui l\u2019envoie, en quelles langues. Chaque envoi est une \xE9dition.",
      "A publication: its name, who sends it, in which languages. Each sending is an edition."
    )
  },
  access: {
    admin: ({ req }) => isStaff(req),
    read: staff,
    readVersions: nobody,
    create: staff,
    update: staff,
    delete: administrators,
    unlock: nobody
  },
  hooks: {
    beforeOperation: [limitQueries],
    afterChange: [refreshAfterChange],
    afterDelete: [refreshAfterDelete]
  },
  fields: [
    { name: "name", type: "text", label: label("Nom", "Name"), localized: true, required: true, maxLength: 80, validate: oneLine },
    {
      name: "slug",
      type: "text",
      label: label("Identifiant", "Identifier"),
      required: true,
      unique: true,
      index: true,
      validate: (value) => typeof value === "string" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) || "a-z, 0-9, -",
      admin: { position: "sidebar" }
    },
    {
      name: "purpose",
      type: "textarea",
      label: label("Ce que re\xE7oivent les personnes abonn\xE9es", "What subscribers receive"),
      localized: true,
      required: true,
      maxLength: 300,
      admin: {
        description: label(
          "Une phrase : le contenu et la fr\xE9quence. Elle fait partie du texte de consentement.",
          "One sentence: content and frequency. It is part of the consent text."
        )
      }
    },
    { name: "senderName", type: "text", label: label("Nom d\u2019exp\xE9diteur", "Sender name"), localized: true, required: true, maxLength: 80, validate: oneLine },
    { name: "senderEmail", type: "email", label: label("Adresse d\u2019exp\xE9diteur", "Sender address"), required: true },
    { name: "replyTo", type: "email", label: label("Adresse de r\xE9ponse", "Reply address") },
    { name: "onBehalfOf", type: "text", label: label("Au nom de", "On behalf of"), localized: true, maxLength: 160, validate: oneLine },
    {
      name: "postalAddress",
      type: "text",
      label: label("Adresse postale", "Postal address"),
      required: true,
      maxLength: 240,
      admin: { description: label("Exig\xE9e par la loi (LCAP), au bas de chaque envoi.", "Required by law (CASL) at the foot of each mail.") }
    },
    {
      name: "contact",
      type: "text",
      label: label("Courriel, t\xE9l\xE9phone ou site pour vous joindre", "Email, phone or site to reach you"),
      required: true,
      maxLength: 160
    },
    {
      name: "languages",
      type: "select",
      hasMany: true,
      label: label("Langues", "Languages"),
      required: true,
      defaultValue: ["fr"],
      options: [
        { value: "fr", label: label("Fran\xE7ais", "French") },
        { value: "en", label: label("Anglais", "English") }
      ],
      validate: (value, { req }) => Array.isArray(value) && value.includes("fr") || (req.i18n.language === "en" ? "French is always one of the languages." : "Le fran\xE7ais est toujours une des langues.")
    }
  ]
};

// collections/consents.ts
import { APIError as APIError2 } from "payload";

// collections/fields/ledger.ts
var ledgerFields = [
  {
    name: "state",
    type: "select",
    required: true,
    index: true,
    defaultValue: "pending",
    label: label("\xC9tat", "State"),
    options: [
      { value: "pending", label: label("En attente", "Pending") },
      { value: "claimed", label: label("Prise en charge", "Claimed") },
      { value: "submitting", label: label("En cours de remise", "Submitting") },
      { value: "accepted", label: label("Accept\xE9e par notre serveur", "Accepted by our server") },
      { value: "deferred", label: label("Report\xE9e", "Deferred") },
      { value: "failed", label: label("Refus\xE9e", "Failed") },
      { value: "suppressed", label: label("Non envoy\xE9e", "Suppressed") },
      { value: "uncertain", label: label("Incertaine", "Uncertain") }
    ]
  },
  { name: "reason", type: "text", label: label("Raison", "Reason") },
  { name: "reply", type: "text", label: label("R\xE9ponse du serveur", "Server reply") },
  { name: "attempts", type: "number", defaultValue: 0, label: label("Essais", "Attempts") },
  { name: "nextAttemptAt", type: "date", index: true, label: label("Prochain essai", "Next attempt") },
  { name: "leaseOwner", type: "text", admin: { hidden: true } },
  { name: "leaseUntil", type: "date", index: true, admin: { hidden: true } },
  { name: "messageId", type: "text", label: label("Message-ID", "Message-ID") },
  { name: "submittedAt", type: "date", label: label("Remise le", "Submitted at") },
  { name: "settledAt", type: "date", label: label("Conclue le", "Settled at") }
];
var localeField = {
  name: "locale",
  type: "select",
  required: true,
  defaultValue: "fr",
  label: label("Langue", "Language"),
  options: [
    { value: "fr", label: label("Fran\xE7ais", "French") },
    { value: "en", label: label("Anglais", "English") }
  ]
};

// collections/consents.ts
var appendOnly = () => {
  throw new APIError2("A consent record is never changed or deleted.", 403);
};
var Consents = {
  slug: "consents",
  labels: { singular: label("Consentement", "Consent"), plural: label("Registre des consentements", "Consent records") },
  admin: {
    group: label("Abonn\xE9s", "Subscribers"),
    useAsTitle: "act",
    defaultColumns: ["subscriber", "act", "method", "locale", "at"]
  },
  access: readOnlyForAdministrators,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  hooks: {
    beforeOperation: [limitQueries, ({ operation }) => operation === "update" ? appendOnly() : void 0],
    beforeDelete: [appendOnly]
  },
  fields: [
    { name: "subscriber", type: "relationship", relationTo: "subscribers", required: true, index: true, label: label("Personne abonn\xE9e", "Subscriber") },
    { name: "bulletin", type: "relationship", relationTo: "bulletins", index: true, label: label("Bulletin", "Bulletin") },
    {
      name: "act",
      type: "select",
      required: true,
      label: label("Acte", "Act"),
      options: [
        { value: "requested", label: label("Demande", "Requested") },
        { value: "confirmed", label: label("Confirmation", "Confirmed") },
        { value: "changed", label: label("Pr\xE9f\xE9rences modifi\xE9es", "Preferences changed") },
        { value: "withdrawn", label: label("Retrait", "Withdrawn") }
      ]
    },
    {
      name: "method",
      type: "select",
      required: true,
      label: label("Moyen", "Method"),
      options: [
        { value: "form", label: label("Formulaire du site", "Form on the site") },
        { value: "link", label: label("Lien re\xE7u par courriel", "Link received by email") },
        { value: "one-click", label: label("Bouton du logiciel de courriel", "Mail client\u2019s own button") },
        { value: "sample", label: label("Jeu d\u2019exemple", "Sample data") }
      ]
    },
    { name: "purpose", type: "text", required: true, label: label("Fin", "Purpose") },
    {
      name: "basis",
      type: "select",
      required: true,
      label: label("Fondement", "Basis"),
      options: [{ value: "express", label: label("Expr\xE8s", "Express") }]
    },
    localeField,
    { name: "text", type: "textarea", required: true, label: label("Texte pr\xE9sent\xE9", "Text shown") },
    { name: "textVersion", type: "text", required: true, label: label("Version du texte", "Text version") },
    { name: "textHash", type: "text", required: true, label: label("Empreinte du texte (SHA-256)", "Text digest (SHA-256)") },
    { name: "at", type: "date", required: true, index: true, label: label("Moment (UTC)", "Time (UTC)") }
  ]
};

// collections/deliveries.ts
var Deliveries = {
  slug: "deliveries",
  labels: { singular: label("Envoi", "Delivery"), plural: label("Envois", "Deliveries") },
  admin: {
    group: label("Bulletins", "Bulletins"),
    defaultColumns: ["subscriber", "edition", "locale", "state", "reason", "settledAt"],
    useAsTitle: "id"
  },
  access: readOnlyForAdministrators,
  disableDuplicate: true,
  lockDocuments: false,
  hooks: { beforeOperation: [limitQueries] },
  indexes: [{ fields: ["edition", "subscriber"], unique: true }, { fields: ["edition", "state"] }],
  fields: [
    { name: "edition", type: "relationship", relationTo: "editions", required: true, index: true, label: label("\xC9dition", "Edition") },
    { name: "subscriber", type: "relationship", relationTo: "subscribers", required: true, index: true, label: label("Personne abonn\xE9e", "Subscriber") },
    localeField,
    ...ledgerFields
  ]
};

// collections/editions.ts
import { APIError as APIError3 } from "payload";

// src/language/slugify.ts
function slugify(text) {
  return text.normalize("NFD").replace(new RegExp("\\p{Diacritic}", "gu"), "").replace(/œ/gi, "oe").replace(/æ/gi, "ae").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 100).replace(/^-|-$/g, "");
}

// collections/editions-endpoints.ts
import { addDataAndFileToRequest } from "payload";

// node_modules/@payloadcms/richtext-lexical/dist/features/converters/lexicalToHtml/sync/converters/blockquote.js
var BlockquoteHTMLConverter = {
  quote: ({
    node,
    nodesToHTML,
    providedStyleTag
  }) => {
    const children = nodesToHTML({
      nodes: node.children
    }).join("");
    return `<blockquote${providedStyleTag}>${children}</blockquote>`;
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/heading/constants.js
var ALLOWED_HEADING_TAGS = /* @__PURE__ */ new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

// node_modules/@payloadcms/richtext-lexical/dist/features/converters/lexicalToHtml/sync/converters/heading.js
var HeadingHTMLConverter = {
  heading: ({
    node,
    nodesToHTML,
    providedStyleTag
  }) => {
    const children = nodesToHTML({
      nodes: node.children
    }).join("");
    const tag = ALLOWED_HEADING_TAGS.has(node.tag) ? node.tag : "h1";
    return `<${tag}${providedStyleTag}>${children}</${tag}>`;
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/converters/lexicalToHtml/sync/converters/horizontalRule.js
var HorizontalRuleHTMLConverter = {
  horizontalrule: "<hr />"
};

// node_modules/@payloadcms/richtext-lexical/dist/features/converters/lexicalToHtml/sync/converters/linebreak.js
var LinebreakHTMLConverter = {
  linebreak: "<br />"
};

// node_modules/@payloadcms/richtext-lexical/dist/features/converters/lexicalToHtml/sync/converters/link.js
import escapeHTML from "escape-html";
import { sanitizeUrl } from "payload/shared";
var LinkHTMLConverter = ({
  internalDocToHref
}) => ({
  autolink: ({
    node,
    nodesToHTML,
    providedStyleTag
  }) => {
    const children = nodesToHTML({
      nodes: node.children
    }).join("");
    const href = escapeHTML(sanitizeUrl(node.fields.url ?? ""));
    return `<a${providedStyleTag} href="${href}"${node.fields.newTab ? ' rel="noopener noreferrer" target="_blank"' : ""}>${children}</a>`;
  },
  link: ({
    node,
    nodesToHTML,
    providedStyleTag
  }) => {
    const children = nodesToHTML({
      nodes: node.children
    }).join("");
    let href = node.fields.url ?? "";
    if (node.fields.linkType === "internal") {
      if (internalDocToHref) {
        href = internalDocToHref({
          linkNode: node
        });
      } else {
        console.error("Lexical => HTML converter: Link converter: found internal link, but internalDocToHref is not provided");
        href = "#";
      }
    }
    const safeHref = escapeHTML(sanitizeUrl(href));
    return `<a${providedStyleTag} href="${safeHref}"${node.fields.newTab ? ' rel="noopener noreferrer" target="_blank"' : ""}>${children}</a>`;
  }
});

// node_modules/@payloadcms/richtext-lexical/dist/features/converters/lexicalToHtml/sync/converters/list.js
import escapeHTML2 from "escape-html";
import { v4 as uuidv4 } from "uuid";

// node_modules/@payloadcms/richtext-lexical/dist/features/lists/shared/constants.js
var ALLOWED_LIST_TAGS = /* @__PURE__ */ new Set(["ol", "ul"]);

// node_modules/@payloadcms/richtext-lexical/dist/features/converters/lexicalToHtml/sync/converters/list.js
var ALLOWED_LIST_TYPES = /* @__PURE__ */ new Set(["bullet", "check", "number"]);
var ListHTMLConverter = {
  list: ({
    node,
    nodesToHTML,
    providedStyleTag
  }) => {
    const children = nodesToHTML({
      nodes: node.children
    }).join("");
    const tag = ALLOWED_LIST_TAGS.has(node.tag) ? node.tag : "ul";
    const listType = ALLOWED_LIST_TYPES.has(node.listType) ? node.listType : "bullet";
    return `<${tag}${providedStyleTag} class="list-${listType}">${children}</${tag}>`;
  },
  listitem: ({
    node,
    nodesToHTML,
    parent,
    providedCSSString
  }) => {
    const hasSubLists = node.children.some((child) => child.type === "list");
    const children = nodesToHTML({
      nodes: node.children
    }).join("");
    if ("listType" in parent && parent?.listType === "check") {
      const uuid = uuidv4();
      return `<li
          aria-checked="${node.checked ? "true" : "false"}"
          class="list-item-checkbox${node.checked ? " list-item-checkbox-checked" : " list-item-checkbox-unchecked"}${hasSubLists ? " nestedListItem" : ""}"
          role="checkbox"
          style="list-style-type: none;${providedCSSString}"
          tabIndex="-1"
          value="${escapeHTML2(String(node.value))}"
        >
          ${hasSubLists ? children : `<input${node.checked ? " checked" : ""} id="${uuid}" readOnly="true" type="checkbox" />
            <label htmlFor="${uuid}">${children}</label>
            <br />`}
        </li>`;
    } else {
      return `<li
          class="${hasSubLists ? "nestedListItem" : ""}"
          style="${hasSubLists ? `list-style-type: none;${providedCSSString}` : providedCSSString}"
          value="${escapeHTML2(String(node.value))}"
        >${children}</li>`;
    }
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/converters/lexicalToHtml/sync/converters/paragraph.js
var ParagraphHTMLConverter = {
  paragraph: ({
    node,
    nodesToHTML,
    providedStyleTag
  }) => {
    const children = nodesToHTML({
      nodes: node.children
    });
    if (!children?.length) {
      return `<p${providedStyleTag}><br /></p>`;
    }
    return `<p${providedStyleTag}>${children.join("")}</p>`;
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/converters/lexicalToHtml/sync/converters/tab.js
var TabHTMLConverter = {
  tab: "	"
};

// node_modules/@payloadcms/richtext-lexical/dist/features/converters/lexicalToHtml/shared/cssColors.js
var CSS_NAMED_COLORS = /* @__PURE__ */ new Set(["aliceblue", "antiquewhite", "aqua", "aquamarine", "azure", "beige", "bisque", "black", "blanchedalmond", "blue", "blueviolet", "brown", "burlywood", "cadetblue", "chartreuse", "chocolate", "coral", "cornflowerblue", "cornsilk", "crimson", "currentcolor", "cyan", "darkblue", "darkcyan", "darkgoldenrod", "darkgray", "darkgreen", "darkgrey", "darkkhaki", "darkmagenta", "darkolivegreen", "darkorange", "darkorchid", "darkred", "darksalmon", "darkseagreen", "darkslateblue", "darkslategray", "darkslategrey", "darkturquoise", "darkviolet", "deeppink", "deepskyblue", "dimgray", "dimgrey", "dodgerblue", "firebrick", "floralwhite", "forestgreen", "fuchsia", "gainsboro", "ghostwhite", "gold", "goldenrod", "gray", "green", "greenyellow", "grey", "honeydew", "hotpink", "indianred", "indigo", "inherit", "initial", "ivory", "khaki", "lavender", "lavenderblush", "lawngreen", "lemonchiffon", "lightblue", "lightcoral", "lightcyan", "lightgoldenrodyellow", "lightgray", "lightgreen", "lightgrey", "lightpink", "lightsalmon", "lightseagreen", "lightskyblue", "lightslategray", "lightslategrey", "lightsteelblue", "lightyellow", "lime", "limegreen", "linen", "magenta", "maroon", "mediumaquamarine", "mediumblue", "mediumorchid", "mediumpurple", "mediumseagreen", "mediumslateblue", "mediumspringgreen", "mediumturquoise", "mediumvioletred", "midnightblue", "mintcream", "mistyrose", "moccasin", "navajowhite", "navy", "oldlace", "olive", "olivedrab", "orange", "orangered", "orchid", "palegoldenrod", "palegreen", "paleturquoise", "palevioletred", "papayawhip", "peachpuff", "peru", "pink", "plum", "powderblue", "purple", "rebeccapurple", "red", "rosybrown", "royalblue", "saddlebrown", "salmon", "sandybrown", "seagreen", "seashell", "sienna", "silver", "skyblue", "slateblue", "slategray", "slategrey", "snow", "springgreen", "steelblue", "tan", "teal", "thistle", "tomato", "transparent", "turquoise", "unset", "violet", "wheat", "white", "whitesmoke", "yellow", "yellowgreen"]);
var SAFE_CSS_COLOR_FN = /^(?:#[0-9a-fA-F]{3,8}|rgba?\([\d,.\s/%]+\)|hsla?\([\d,.\s/%deg]+\))$/;
var isSafeCssColor = (value) => {
  return SAFE_CSS_COLOR_FN.test(value) || CSS_NAMED_COLORS.has(value.toLowerCase());
};

// node_modules/@payloadcms/richtext-lexical/dist/features/converters/lexicalToHtml/sync/converters/table.js
var TableHTMLConverter = {
  table: ({
    node,
    nodesToHTML,
    providedStyleTag
  }) => {
    const children = nodesToHTML({
      nodes: node.children
    }).join("");
    return `<div${providedStyleTag} class="lexical-table-container">
        <table class="lexical-table" style="border-collapse: collapse;">
          <tbody>${children}</tbody>
        </table>
      </div>`;
  },
  tablecell: ({
    node,
    nodesToHTML,
    providedCSSString
  }) => {
    const children = nodesToHTML({
      nodes: node.children
    }).join("");
    const TagName = node.headerState > 0 ? "th" : "td";
    const headerStateClass = `lexical-table-cell-header-${node.headerState}`;
    let style = "border: 1px solid #ccc; padding: 8px;" + providedCSSString;
    if (node.backgroundColor && isSafeCssColor(node.backgroundColor)) {
      style += ` background-color: ${node.backgroundColor};`;
    }
    const colSpanAttr = node.colSpan && node.colSpan > 1 ? ` colspan="${node.colSpan}"` : "";
    const rowSpanAttr = node.rowSpan && node.rowSpan > 1 ? ` rowspan="${node.rowSpan}"` : "";
    return `<${TagName}
        class="lexical-table-cell ${headerStateClass}"
        ${colSpanAttr}
        ${rowSpanAttr}
        style="${style}"
      >
        ${children}
      </${TagName}>
    `;
  },
  tablerow: ({
    node,
    nodesToHTML,
    providedStyleTag
  }) => {
    const children = nodesToHTML({
      nodes: node.children
    }).join("");
    return `<tr${providedStyleTag} class="lexical-table-row">
        ${children}
      </tr>`;
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/converters/lexicalToHtml/sync/converters/text.js
import escapeHTML3 from "escape-html";

// node_modules/@payloadcms/richtext-lexical/dist/lexical/utils/nodeFormat.js
var NodeFormat = {
  DOM_ELEMENT_TYPE: 1,
  DOM_TEXT_TYPE: 3,
  // Reconciling
  NO_DIRTY_NODES: 0,
  HAS_DIRTY_NODES: 1,
  FULL_RECONCILE: 2,
  // Text node modes
  IS_NORMAL: 0,
  IS_TOKEN: 1,
  IS_SEGMENTED: 2,
  IS_INERT: 3,
  // Text node formatting
  IS_BOLD: 1,
  IS_ITALIC: 1 << 1,
  IS_STRIKETHROUGH: 1 << 2,
  IS_UNDERLINE: 1 << 3,
  IS_CODE: 1 << 4,
  IS_SUBSCRIPT: 1 << 5,
  IS_SUPERSCRIPT: 1 << 6,
  IS_HIGHLIGHT: 1 << 7,
  // Text node details
  IS_DIRECTIONLESS: 1,
  IS_UNMERGEABLE: 1 << 1,
  // Element node formatting
  IS_ALIGN_LEFT: 1,
  IS_ALIGN_CENTER: 2,
  IS_ALIGN_RIGHT: 3,
  IS_ALIGN_JUSTIFY: 4,
  IS_ALIGN_START: 5,
  IS_ALIGN_END: 6
};
var IS_ALL_FORMATTING = NodeFormat.IS_BOLD | NodeFormat.IS_ITALIC | NodeFormat.IS_STRIKETHROUGH | NodeFormat.IS_UNDERLINE | NodeFormat.IS_CODE | NodeFormat.IS_SUBSCRIPT | NodeFormat.IS_SUPERSCRIPT | NodeFormat.IS_HIGHLIGHT;
var RTL = "\u0591-\u07FF\uFB1D-\uFDFD\uFE70-\uFEFC";
var LTR = "A-Za-z\xC0-\xD6\xD8-\xF6\xF8-\u02B8\u0300-\u0590\u0800-\u1FFF\u200E\u2C00-\uFB1C\uFE00-\uFE6F\uFEFD-\uFFFF";
var RTL_REGEX = new RegExp("^[^" + LTR + "]*[" + RTL + "]");
var LTR_REGEX = new RegExp("^[^" + RTL + "]*[" + LTR + "]");
var TEXT_TYPE_TO_FORMAT = {
  bold: NodeFormat.IS_BOLD,
  code: NodeFormat.IS_CODE,
  highlight: NodeFormat.IS_HIGHLIGHT,
  italic: NodeFormat.IS_ITALIC,
  strikethrough: NodeFormat.IS_STRIKETHROUGH,
  subscript: NodeFormat.IS_SUBSCRIPT,
  superscript: NodeFormat.IS_SUPERSCRIPT,
  underline: NodeFormat.IS_UNDERLINE
};
var DETAIL_TYPE_TO_DETAIL = {
  directionless: NodeFormat.IS_DIRECTIONLESS,
  unmergeable: NodeFormat.IS_UNMERGEABLE
};
var ELEMENT_TYPE_TO_FORMAT = {
  center: NodeFormat.IS_ALIGN_CENTER,
  end: NodeFormat.IS_ALIGN_END,
  justify: NodeFormat.IS_ALIGN_JUSTIFY,
  left: NodeFormat.IS_ALIGN_LEFT,
  right: NodeFormat.IS_ALIGN_RIGHT,
  start: NodeFormat.IS_ALIGN_START
};
var ELEMENT_FORMAT_TO_TYPE = {
  [NodeFormat.IS_ALIGN_CENTER]: "center",
  [NodeFormat.IS_ALIGN_END]: "end",
  [NodeFormat.IS_ALIGN_JUSTIFY]: "justify",
  [NodeFormat.IS_ALIGN_LEFT]: "left",
  [NodeFormat.IS_ALIGN_RIGHT]: "right",
  [NodeFormat.IS_ALIGN_START]: "start"
};
var TEXT_MODE_TO_TYPE = {
  normal: NodeFormat.IS_NORMAL,
  segmented: NodeFormat.IS_SEGMENTED,
  token: NodeFormat.IS_TOKEN
};
var TEXT_TYPE_TO_MODE = {
  [NodeFormat.IS_NORMAL]: "normal",
  [NodeFormat.IS_SEGMENTED]: "segmented",
  [NodeFormat.IS_TOKEN]: "token"
};

// node_modules/@payloadcms/richtext-lexical/dist/features/converters/lexicalToHtml/sync/converters/text.js
var TextHTMLConverter = {
  text: ({
    node
  }) => {
    let text = escapeHTML3(node.text);
    if (node.format & NodeFormat.IS_BOLD) {
      text = `<strong>${text}</strong>`;
    }
    if (node.format & NodeFormat.IS_ITALIC) {
      text = `<em>${text}</em>`;
    }
    if (node.format & NodeFormat.IS_STRIKETHROUGH) {
      text = `<span style="text-decoration: line-through;">${text}</span>`;
    }
    if (node.format & NodeFormat.IS_UNDERLINE) {
      text = `<span style="text-decoration: underline;">${text}</span>`;
    }
    if (node.format & NodeFormat.IS_CODE) {
      text = `<code>${text}</code>`;
    }
    if (node.format & NodeFormat.IS_SUBSCRIPT) {
      text = `<sub>${text}</sub>`;
    }
    if (node.format & NodeFormat.IS_SUPERSCRIPT) {
      text = `<sup>${text}</sup>`;
    }
    return text;
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/converters/lexicalToHtml/sync/converters/upload.js
import escapeHTML4 from "escape-html";
var UploadHTMLConverter = {
  upload: ({
    node,
    providedStyleTag
  }) => {
    const uploadNode = node;
    let uploadDoc = void 0;
    if (typeof uploadNode.value !== "object") {
      return "";
    } else {
      uploadDoc = uploadNode.value;
    }
    if (!uploadDoc) {
      return "";
    }
    const alt = escapeHTML4(node.fields?.alt || uploadDoc?.alt || "");
    const url = escapeHTML4(uploadDoc.url ?? "");
    if (!uploadDoc.mimeType.startsWith("image")) {
      return `<a${providedStyleTag} href="${url}" rel="noopener noreferrer">${escapeHTML4(uploadDoc.filename ?? "")}</a>`;
    }
    if (!uploadDoc.sizes || !Object.keys(uploadDoc.sizes).length) {
      return `
        <img${providedStyleTag}
          alt="${alt}"
          height="${escapeHTML4(String(uploadDoc.height ?? ""))}"
          src="${url}"
          width="${escapeHTML4(String(uploadDoc.width ?? ""))}"
        />
      `;
    }
    let pictureHTML = "";
    for (const size in uploadDoc.sizes) {
      const imageSize = uploadDoc.sizes[size];
      if (!imageSize || !imageSize.width || !imageSize.height || !imageSize.mimeType || !imageSize.filesize || !imageSize.filename || !imageSize.url) {
        continue;
      }
      pictureHTML += `
        <source
          media="(max-width: ${escapeHTML4(String(imageSize.width))}px)"
          srcset="${escapeHTML4(imageSize.url)}"
          type="${escapeHTML4(imageSize.mimeType)}"
        />
      `;
    }
    pictureHTML += `
      <img
        alt="${alt}"
        height="${escapeHTML4(String(uploadDoc.height ?? ""))}"
        src="${url}"
        width="${escapeHTML4(String(uploadDoc.width ?? ""))}"
      />
    `;
    return `<picture${providedStyleTag}>${pictureHTML}</picture>`;
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/converters/lexicalToHtml/sync/defaultConverters.js
var defaultHTMLConverters = {
  ...ParagraphHTMLConverter,
  ...TextHTMLConverter,
  ...LinebreakHTMLConverter,
  ...BlockquoteHTMLConverter,
  ...TableHTMLConverter,
  ...HeadingHTMLConverter,
  ...HorizontalRuleHTMLConverter,
  ...ListHTMLConverter,
  ...LinkHTMLConverter({}),
  ...UploadHTMLConverter,
  ...TabHTMLConverter
};

// node_modules/@payloadcms/richtext-lexical/dist/validate/hasText.js
function hasText(value) {
  const hasChildren = !!value?.root?.children?.length;
  if (!hasChildren) {
    return false;
  }
  let hasOnlyEmptyParagraph = false;
  if (value?.root?.children?.length === 1) {
    if (value?.root?.children[0]?.type === "paragraph") {
      const paragraphNode = value?.root?.children[0];
      if (!paragraphNode?.children || paragraphNode?.children?.length === 0) {
        hasOnlyEmptyParagraph = true;
      } else if (paragraphNode?.children?.length === 1) {
        const paragraphNodeChild = paragraphNode?.children[0];
        if (paragraphNodeChild?.type === "text") {
          if (!paragraphNodeChild?.["text"]?.length) {
            hasOnlyEmptyParagraph = true;
          }
        }
      }
    }
  }
  if (hasOnlyEmptyParagraph) {
    return false;
  }
  return true;
}

// node_modules/@payloadcms/richtext-lexical/dist/features/converters/lexicalToHtml/shared/findConverterForNode.js
function findConverterForNode({
  converters,
  disableIndent,
  disableTextAlign,
  node,
  unknownConverter
}) {
  let converterForNode;
  if (node.type === "block") {
    converterForNode = converters?.blocks?.[node?.fields?.blockType];
    if (!converterForNode && !unknownConverter) {
      console.error(`Lexical => HTML converter: Blocks converter: found ${node?.fields?.blockType} block, but no converter is provided`);
    }
  } else if (node.type === "inlineBlock") {
    converterForNode = converters?.inlineBlocks?.[node?.fields?.blockType];
    if (!converterForNode && !unknownConverter) {
      console.error(`Lexical => HTML converter: Inline Blocks converter: found ${node?.fields?.blockType} inline block, but no converter is provided`);
    }
  } else {
    converterForNode = converters[node.type];
  }
  const style = {};
  if (!disableTextAlign && (!Array.isArray(disableTextAlign) || !disableTextAlign?.includes(node.type))) {
    if ("format" in node && node.format) {
      switch (node.format) {
        case "center":
          style["text-align"] = "center";
          break;
        case "end":
          style["text-align"] = "right";
          break;
        case "justify":
          style["text-align"] = "justify";
          break;
        case "left":
          break;
        case "right":
          style["text-align"] = "right";
          break;
        case "start":
          style["text-align"] = "left";
          break;
      }
    }
  }
  if (!disableIndent && (!Array.isArray(disableIndent) || !disableIndent?.includes(node.type))) {
    if ("indent" in node && node.indent && node.type !== "listitem") {
      style["padding-inline-start"] = `${Number(node.indent) * 40}px`;
    }
  }
  let providedCSSString = "";
  for (const key2 of Object.keys(style)) {
    providedCSSString += `${key2}: ${style[key2]};`;
  }
  const providedStyleTag = providedCSSString?.length ? ` style="${providedCSSString}"` : "";
  return {
    converterForNode: converterForNode ?? unknownConverter,
    providedCSSString,
    providedStyleTag
  };
}

// node_modules/@payloadcms/richtext-lexical/dist/features/converters/lexicalToHtml/sync/index.js
function convertLexicalToHTML({
  className,
  converters,
  data,
  disableContainer,
  disableIndent,
  disableTextAlign
}) {
  if (hasText(data)) {
    let finalConverters = {};
    if (converters) {
      if (typeof converters === "function") {
        finalConverters = converters({
          defaultConverters: defaultHTMLConverters
        });
      } else {
        finalConverters = converters;
      }
    } else {
      finalConverters = defaultHTMLConverters;
    }
    const html = convertLexicalNodesToHTML({
      converters: finalConverters,
      disableIndent,
      disableTextAlign,
      nodes: data?.root?.children,
      parent: data?.root
    }).join("");
    if (disableContainer) {
      return html;
    } else {
      return `<div class="${className ?? "payload-richtext"}">${html}</div>`;
    }
  }
  if (disableContainer) {
    return "";
  } else {
    return `<div class="${className ?? "payload-richtext"}"></div>`;
  }
}
function convertLexicalNodesToHTML({
  converters,
  disableIndent,
  disableTextAlign,
  nodes,
  parent
}) {
  const unknownConverter = converters.unknown;
  const htmlArray = [];
  let i2 = -1;
  for (const node of nodes) {
    i2++;
    const {
      converterForNode,
      providedCSSString,
      providedStyleTag
    } = findConverterForNode({
      converters,
      disableIndent,
      disableTextAlign,
      node,
      unknownConverter
    });
    try {
      let nodeHTML;
      if (converterForNode) {
        const converted = typeof converterForNode === "function" ? converterForNode({
          childIndex: i2,
          converters,
          node,
          nodesToHTML: (args) => {
            return convertLexicalNodesToHTML({
              converters: args.converters ?? converters,
              disableIndent: args.disableIndent ?? disableIndent,
              disableTextAlign: args.disableTextAlign ?? disableTextAlign,
              nodes: args.nodes,
              parent: args.parent ?? {
                ...node,
                parent
              }
            });
          },
          parent,
          providedCSSString,
          providedStyleTag
        }) : converterForNode;
        nodeHTML = converted;
      } else {
        nodeHTML = "<span>unknown node</span>";
      }
      htmlArray.push(nodeHTML);
    } catch (error) {
      console.error("Error converting lexical node to HTML:", error, "node:", node);
      htmlArray.push("");
    }
  }
  return htmlArray.filter(Boolean);
}

// node_modules/@payloadcms/richtext-lexical/dist/features/converters/lexicalToPlaintext/shared/findConverterForNode.js
function findConverterForNode2({
  converters,
  node
}) {
  let converterForNode;
  if (node.type === "block") {
    converterForNode = converters?.blocks?.[node?.fields?.blockType];
  } else if (node.type === "inlineBlock") {
    converterForNode = converters?.inlineBlocks?.[node?.fields?.blockType];
  } else {
    converterForNode = converters[node.type];
  }
  return converterForNode;
}

// node_modules/@payloadcms/richtext-lexical/dist/features/converters/lexicalToPlaintext/sync/index.js
function convertLexicalToPlaintext({
  converters,
  data
}) {
  if (hasText(data)) {
    const plaintext = convertLexicalNodesToPlaintext({
      converters: converters ?? {},
      nodes: data?.root?.children,
      parent: data?.root
    }).join("");
    return plaintext;
  }
  return "";
}
function convertLexicalNodesToPlaintext({
  converters,
  nodes,
  parent
}) {
  const plainTextArray = [];
  let i2 = -1;
  for (const node of nodes) {
    i2++;
    const converter = findConverterForNode2({
      converters,
      node
    });
    if (converter) {
      try {
        const converted = typeof converter === "function" ? converter({
          childIndex: i2,
          converters,
          node,
          nodesToPlaintext: (args) => {
            return convertLexicalNodesToPlaintext({
              converters: args.converters ?? converters,
              nodes: args.nodes,
              parent: args.parent ?? {
                ...node,
                parent
              }
            });
          },
          parent
        }) : converter;
        if (converted && typeof converted === "string") {
          plainTextArray.push(converted);
        }
      } catch (error) {
        console.error("Error converting lexical node to plaintext:", error, "node:", node);
      }
    } else {
      if (node.type === "paragraph" || node.type === "heading" || node.type === "list" || node.type === "table") {
        if (plainTextArray?.length) {
          plainTextArray.push("\n\n");
        }
      } else if (node.type === "listitem" || node.type === "tablerow") {
        if (plainTextArray?.length) {
          plainTextArray.push("\n");
        }
      } else if (node.type === "tablecell") {
        if (plainTextArray?.length) {
          plainTextArray.push(" | ");
        }
      } else if (node.type === "linebreak") {
        plainTextArray.push("\n");
      } else if (node.type === "tab") {
        plainTextArray.push("	");
      } else if ("text" in node && node.text) {
        plainTextArray.push(node.text);
      }
      if ("children" in node && node.children) {
        plainTextArray.push(...convertLexicalNodesToPlaintext({
          converters,
          nodes: node.children,
          parent: node
        }));
      }
    }
  }
  return plainTextArray.filter(Boolean);
}

// src/knowledge/rich-text.ts
import sanitizeHtml from "sanitize-html";

// src/knowledge/safe-href.ts
var schemes = /* @__PURE__ */ new Set(["https:", "http:", "mailto:", "tel:"]);
function isSafeHref(value) {
  return typeof value === "string" && URL.canParse(value) && schemes.has(new URL(value).protocol);
}

// src/knowledge/rich-text.ts
function toWebHtml(state) {
  return startHeadingsAtTwo(toMailHtml(state));
}
function toMailHtml(state) {
  if (!hasWords(state)) return "";
  const html = convertLexicalToHTML({ data: asEditorState(state), disableContainer: true, disableIndent: true, disableTextAlign: true });
  return sanitizeHtml(html, {
    allowedTags: ["p", "strong", "em", "a", "ul", "ol", "li", "h2", "h3", "blockquote", "br"],
    allowedAttributes: { a: ["href"] },
    allowedSchemes: ["http", "https", "mailto", "tel"],
    allowProtocolRelative: false,
    // Lines kept empty in the editor are spacing, which the style sheet gives.
    exclusiveFilter: ({ tag, text }) => ["p", "h2", "h3", "li", "blockquote"].includes(tag) && text.trim() === "",
    transformTags: {
      a: (tagName, { href }) => ({ tagName, attribs: isSafeHref(href) ? { href } : {} })
    }
  }).trim();
}
function toPlainText(state) {
  if (!hasWords(state)) return "";
  const text = convertLexicalToPlaintext({
    data: asEditorState(state),
    converters: {
      paragraph: ({ node, nodesToPlaintext }) => `${nodesToPlaintext({ nodes: node.children }).join("")}

`,
      heading: ({ node, nodesToPlaintext }) => `${nodesToPlaintext({ nodes: node.children }).join("")}

`,
      quote: ({ node, nodesToPlaintext }) => `${indent(nodesToPlaintext({ nodes: node.children }).join(""), "> ", "> ")}

`,
      list: ({ node, nodesToPlaintext }) => `${nodesToPlaintext({ nodes: node.children }).join("").trimEnd()}

`,
      listitem: ({ node, parent, nodesToPlaintext }) => {
        const isNumbered = "listType" in parent && parent.listType === "number";
        const sign2 = isNumbered ? `${node.value}. ` : "- ";
        return `${indent(nodesToPlaintext({ nodes: node.children }).join("").trim(), sign2, " ".repeat(sign2.length))}
`;
      },
      link: ({ node, nodesToPlaintext }) => {
        const words3 = nodesToPlaintext({ nodes: node.children }).join("");
        const { url } = node.fields;
        const shown2 = isSafeHref(url) ? url.replace(/^(mailto|tel):/, "") : "";
        return shown2 && shown2 !== words3 ? `${words3} (${shown2})` : words3;
      },
      linebreak: "\n"
    }
  });
  return text.replace(/\n{3,}/g, "\n\n").trim();
}
function asEditorState(state) {
  return state;
}
function hasWords(state) {
  return Array.isArray(state?.root?.children) && state.root.children.length > 0;
}
function startHeadingsAtTwo(html) {
  return /<h2/.test(html) ? html : html.replaceAll(/<(\/?)h3>/g, "<$1h2>");
}
function indent(text, first, following) {
  return text.split("\n").map((line, index) => (index === 0 ? first : following) + line).join("\n");
}

// src/bulletins/edition-content.ts
function hasContent(content) {
  return content.sections.some((section) => section.items.length > 0);
}

// src/bulletins/readiness.ts
function whatIsMissing(draft, now) {
  return [...frenchProblems(draft), ...senderProblems(draft), ...draft.picked.flatMap(pickProblems), ...englishNotices(draft), ...pastEvents(draft, now)];
}
var isReady = (problems) => problems.every((problem) => !problem.isBlocking);
function isSentInEnglish({ bulletin, english }) {
  return bulletin.isInEnglish && english.subject !== "" && hasContent(english);
}
function frenchProblems({ id, french }) {
  const fix = { collection: "editions", id };
  return [
    french.subject === "" && stop("no-subject", fix, "L\u2019objet du courriel n\u2019est pas \xE9crit.", "The mail subject is not written in French."),
    !hasContent(french) && stop(
      "no-content",
      fix,
      "Aucune section ne montre un contenu publi\xE9 : choisissez au moins un contenu.",
      "No section shows a published content: pick at least one."
    )
  ].filter((problem) => problem !== false);
}
function senderProblems({ bulletin, french }) {
  const { name, senderName, senderEmail, postalAddress, contact } = french.bulletin;
  if ([name, senderName, senderEmail, postalAddress, contact].every((value) => value.trim() !== "")) return [];
  return [
    stop(
      "sender-incomplete",
      { collection: "bulletins", id: bulletin.id },
      "L\u2019identification du bulletin est incompl\xE8te : nom, exp\xE9diteur, adresse postale et contact sont exig\xE9s par la loi.",
      "The identification of the bulletin is incomplete: name, sender, postal address and contact are required by law."
    )
  ];
}
function pickProblems({ kind, id, title, state }) {
  const fix = { collection: kind, id };
  switch (state) {
    case "shown":
      return [];
    case "unpublished":
      return [
        stop(
          "document-unpublished",
          fix,
          `\xAB ${title} \xBB n\u2019est pas publi\xE9 : publiez-le, ou retirez-le de l\u2019\xE9dition.`,
          `\u201C${title}\u201D is not published: publish it, or remove it from the edition.`
        )
      ];
    case "internal":
      return [
        stop(
          "document-internal",
          fix,
          `\xAB ${title} \xBB est un \xE9v\xE9nement interne : il ne para\xEEt jamais dans un bulletin. Retirez-le de l\u2019\xE9dition.`,
          `\u201C${title}\u201D is an internal event: it never shows in a bulletin. Remove it from the edition.`
        )
      ];
    case "gone":
      return [
        stop(
          "document-gone",
          fix,
          "Un contenu choisi n\u2019existe plus, ou il est dans la corbeille : retirez-le de l\u2019\xE9dition.",
          "A picked content no longer exists, or is in the trash: remove it from the edition."
        )
      ];
  }
}
function englishNotices(draft) {
  const { id, bulletin, english, picked } = draft;
  if (!bulletin.isInEnglish) return [];
  const fix = { collection: "editions", id };
  if (english.subject === "") {
    return [
      tell(
        "no-english-subject",
        fix,
        "L\u2019objet anglais n\u2019est pas \xE9crit : les personnes abonn\xE9es en anglais recevront l\u2019\xE9dition en fran\xE7ais.",
        "The English subject is not written: English subscribers will receive the edition in French."
      )
    ];
  }
  if (!hasContent(english)) {
    return [
      tell(
        "no-english-content",
        fix,
        "Aucun contenu choisi n\u2019a de version anglaise pr\xEAte : les personnes abonn\xE9es en anglais recevront l\u2019\xE9dition en fran\xE7ais.",
        "No picked content has its English version ready: English subscribers will receive the edition in French."
      )
    ];
  }
  return picked.filter(({ state, isEnglishReady }) => state === "shown" && !isEnglishReady).map(
    ({ kind, id: document2, title }) => tell(
      "not-in-english",
      { collection: kind, id: document2 },
      `\xAB ${title} \xBB n\u2019a pas de version anglaise pr\xEAte : ce contenu manquera dans le bulletin anglais.`,
      `\u201C${title}\u201D has no English version ready: it will be missing from the English bulletin.`
    )
  );
}
function pastEvents({ picked }, now) {
  return picked.filter(({ state, endsAt }) => state === "shown" && endsAt && endsAt < now).map(
    ({ kind, id, title }) => tell("event-over", { collection: kind, id }, `\xAB ${title} \xBB est d\xE9j\xE0 pass\xE9.`, `\u201C${title}\u201D is already over.`)
  );
}
function stop(code, fix, fr5, en5) {
  return { code, isBlocking: true, sentence: { fr: spaced(fr5), en: en5 }, fix };
}
function tell(code, fix, fr5, en5) {
  return { code, isBlocking: false, sentence: { fr: spaced(fr5), en: en5 }, fix };
}
function spaced(sentence) {
  return sentence.replaceAll("\xAB ", "\xAB\xA0").replaceAll(" \xBB", "\xA0\xBB").replaceAll(" :", "\xA0:");
}

// src/language/words/mail.ts
var mailWords = {
  fr: {
    edition: (number, date) => `Num\xE9ro\xA0${number} \xB7 ${date}`,
    viewOnline: "Lire ce num\xE9ro en ligne",
    contents: "Dans ce num\xE9ro",
    sample: "Exemple",
    audiences: "Pour",
    territories: "Territoire",
    why: (bulletin) => `Vous recevez \xAB\xA0${bulletin}\xA0\xBB parce que vous vous y \xEAtes abonn\xE9 ou abonn\xE9e et avez confirm\xE9 votre adresse.`,
    preferences: "Choisir ce que vous recevez",
    unsubscribe: "Se d\xE9sabonner de ce bulletin",
    privacy: "Lire la politique de confidentialit\xE9",
    when: "Quand",
    where: "O\xF9",
    sentBy: "Envoy\xE9 par",
    onBehalfOf: "au nom de",
    contact: "Nous joindre",
    online: "en ligne",
    kind: {
      "fact-sheets": "Fiche",
      research: "Recherche",
      initiatives: "Initiative",
      events: "\xC9v\xE9nement"
    },
    sectionOf: {
      "fact-sheets": "Fiches \xE0 d\xE9couvrir",
      research: "Du c\xF4t\xE9 de la recherche",
      initiatives: "Initiatives du milieu",
      events: "\xC0 l\u2019agenda"
    },
    sectionOfSeveral: "\xC0 lire et \xE0 partager",
    read: {
      "fact-sheets": (title) => `Lire la fiche \xAB\xA0${title}\xA0\xBB`,
      research: (title) => `Lire le r\xE9sum\xE9 \xAB\xA0${title}\xA0\xBB`,
      initiatives: (title) => `D\xE9couvrir l\u2019initiative \xAB\xA0${title}\xA0\xBB`,
      events: (title) => `Voir l\u2019\xE9v\xE9nement \xAB\xA0${title}\xA0\xBB`
    }
  },
  en: {
    edition: (number, date) => `Issue\xA0${number} \xB7 ${date}`,
    viewOnline: "Read this issue online",
    contents: "In this issue",
    sample: "Sample",
    audiences: "For",
    territories: "Territory",
    why: (bulletin) => `You receive \u201C${bulletin}\u201D because you subscribed to it and confirmed your address.`,
    preferences: "Choose what you receive",
    unsubscribe: "Unsubscribe from this bulletin",
    privacy: "Read the privacy policy",
    when: "When",
    where: "Where",
    sentBy: "Sent by",
    onBehalfOf: "on behalf of",
    contact: "Reach us",
    online: "online",
    kind: {
      "fact-sheets": "Fact sheet",
      research: "Research",
      initiatives: "Initiative",
      events: "Event"
    },
    sectionOf: {
      "fact-sheets": "Fact sheets to share",
      research: "From research",
      initiatives: "Local initiatives",
      events: "Coming up"
    },
    sectionOfSeveral: "To read and to share",
    read: {
      "fact-sheets": (title) => `Read the fact sheet \u201C${title}\u201D`,
      research: (title) => `Read the summary \u201C${title}\u201D`,
      initiatives: (title) => `Discover the initiative \u201C${title}\u201D`,
      events: (title) => `See the event \u201C${title}\u201D`
    }
  }
};

// src/bulletins/section-heading.ts
function sectionHeading(written, items, locale) {
  const heading = written?.trim();
  if (heading) return heading;
  const words3 = mailWords[locale];
  const kinds2 = new Set(items.map((item) => item.kind));
  const [only] = kinds2;
  return only && kinds2.size === 1 ? words3.sectionOf[only] : words3.sectionOfSeveral;
}

// src/language/routes.ts
var kinds = ["fact-sheets", "research", "initiatives", "events"];
var segments = {
  "fact-sheets": { fr: "fiches", en: "fact-sheets" },
  research: { fr: "recherches", en: "research" },
  initiatives: { fr: "initiatives", en: "initiatives" },
  events: { fr: "evenements", en: "events" },
  bulletins: { fr: "bulletins", en: "bulletins" },
  subscribe: { fr: "abonnement", en: "subscribe" },
  privacy: { fr: "confidentialite", en: "privacy" },
  accessibility: { fr: "accessibilite", en: "accessibility" },
  "feed.xml": { fr: "flux.xml", en: "feed.xml" },
  "feed.json": { fr: "flux.json", en: "feed.json" },
  "events.ics": { fr: "evenements.ics", en: "events.ics" }
};
function pathTo(locale, place, slug) {
  return ["", locale, place && segments[place][locale], slug].filter((part) => part !== void 0).join("/");
}

// src/bulletins/store-documents.ts
async function readShownItems(payload, picks, locale) {
  const found = await Promise.all(
    idsByKind(picks).map(async ({ kind, ids }) => {
      const { docs } = await payload.find({
        // The kinds share the fields read here.
        collection: kind,
        where: { and: [{ id: { in: ids } }, ...locale === "en" ? [{ englishReady: { equals: true } }] : []] },
        locale,
        fallbackLocale: false,
        depth: 1,
        pagination: false,
        // As the public sees it: published, and of events only the public ones.
        overrideAccess: false
      });
      return docs.filter((doc) => doc.slug && doc.title).map((doc) => itemOf(kind, doc, locale));
    })
  );
  return new Map(found.flat().map((item) => [`${item.kind}/${item.id}`, item]));
}
async function readPicked(payload, picks) {
  const found = /* @__PURE__ */ new Map();
  for (const { kind, ids } of idsByKind(picks)) {
    const isAmong = { id: { in: ids } };
    const { docs } = await payload.find({
      collection: kind,
      where: isAmong,
      locale: "fr",
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      overrideAccess: true
    });
    for (const doc of docs) {
      found.set(`${kind}/${doc.id}`, {
        title: doc.title ?? "",
        isEnglishReady: Boolean(doc.englishReady),
        endsAt: kind === "events" && doc.endsAt ? new Date(doc.endsAt) : null,
        state: stateOf(kind, doc)
      });
    }
  }
  return picks.map(({ kind, id }) => ({
    kind,
    id,
    ...found.get(`${kind}/${id}`) ?? { title: "", isEnglishReady: false, endsAt: null, state: "gone" }
  }));
}
function stateOf(kind, { _status, visibility }) {
  if (kind === "events" && visibility !== "public") return "internal";
  return _status === "published" ? "shown" : "unpublished";
}
function idsByKind(picks) {
  return kinds.map((kind) => ({ kind, ids: [...new Set(picks.filter((pick2) => pick2.kind === kind).map(({ id }) => id))] })).filter(({ ids }) => ids.length > 0);
}
function itemOf(kind, doc, locale) {
  return {
    kind,
    id: doc.id,
    title: doc.title,
    lead: doc.lead ?? "",
    path: pathTo(locale, kind, doc.slug ?? ""),
    audiences: namesOf(doc.audiences),
    territories: namesOf(doc.territories),
    sample: Boolean(doc.sample),
    image: imageOf(doc.image),
    event: kind === "events" ? momentOf(doc, locale) : null
  };
}
function namesOf(terms) {
  return (terms ?? []).flatMap((term) => typeof term === "object" && term?.name ? [term.name] : []);
}
function imageOf(media) {
  if (!media || typeof media === "string") return null;
  const file = media.sizes?.mail?.url ? media.sizes.mail : media;
  const alt = media.decorative ? "" : media.alt;
  if (!file.url || !file.width || !file.height || typeof alt !== "string") return null;
  return { url: pathOf(file.url), alt, width: file.width, height: file.height };
}
function pathOf(address) {
  const { pathname, search } = new URL(address, "http://here.invalid");
  return pathname + search;
}
function momentOf({ startsAt, endsAt, place, online }, locale) {
  const where = [place?.name, place?.address].filter(Boolean).join(", ");
  const also = online ? mailWords[locale].online : "";
  return { startsAt, endsAt, place: [where, also].filter(Boolean).join(" \xB7 ") || null };
}

// src/bulletins/store.ts
var EditionNotFound = class extends Error {
  code = "edition-not-found";
  constructor(editionId) {
    super(`There is no edition ${editionId}`);
  }
};
async function composeEdition(payload, editionId, locale) {
  const { edition, bulletin } = await readEdition(payload, editionId, locale);
  const items = await readShownItems(payload, picksOf(edition), locale);
  return {
    locale,
    edition: { id: edition.id, number: edition.number ?? 0, slug: edition.slug ?? "" },
    bulletin: identityOf(bulletin),
    subject: edition.subject?.trim() ?? "",
    preheader: edition.preheader?.trim() ?? "",
    opening: richText(edition.opening),
    sections: (edition.sections ?? []).map((section) => {
      const shown2 = picksIn(section).map(({ kind, id }) => items.get(`${kind}/${id}`)).filter((item) => item !== void 0);
      return { heading: sectionHeading(section.heading, shown2, locale), items: shown2 };
    }).filter((section) => section.items.length > 0)
  };
}
async function editionInHand(payload, editionId, clock) {
  const draft = await readDraft(payload, editionId);
  const { edition } = draft;
  const isOut = edition.state !== "draft";
  const asItIs = { fr: draft.french, ...isSentInEnglish(draft) ? { en: draft.english } : {} };
  return {
    id: edition.id,
    bulletin: draft.bulletin.id,
    slug: edition.slug ?? "",
    number: edition.number ?? 0,
    startedAt: edition.startedAt ?? null,
    sentAt: edition.sentAt ?? null,
    contents: isOut ? edition.frozen ?? {} : asItIs,
    problems: isOut ? [] : whatIsMissing(draft, clock())
  };
}
async function editionLocales(payload, editionId) {
  return isSentInEnglish(await readDraft(payload, editionId)) ? ["fr", "en"] : ["fr"];
}
async function editionProblems(payload, editionId, clock) {
  return whatIsMissing(await readDraft(payload, editionId), clock());
}
async function readDraft(payload, editionId) {
  const { edition, bulletin } = await readEdition(payload, editionId, "fr");
  const [french, english, picked] = await Promise.all([
    composeEdition(payload, editionId, "fr"),
    composeEdition(payload, editionId, "en"),
    readPicked(payload, picksOf(edition))
  ]);
  return {
    id: edition.id,
    edition,
    bulletin: { id: bulletin.id, isInEnglish: bulletin.languages.includes("en") },
    french,
    english,
    picked
  };
}
async function readEdition(payload, id, locale) {
  const edition = await payload.findByID({
    collection: "editions",
    id,
    locale,
    fallbackLocale: false,
    depth: 0,
    disableErrors: true,
    // `frozen` is hidden: no screen needs it whole.
    showHiddenFields: true,
    overrideAccess: true
  });
  if (!edition) throw new EditionNotFound(id);
  const bulletin = await payload.findByID({
    collection: "bulletins",
    id: typeof edition.bulletin === "string" ? edition.bulletin : edition.bulletin.id,
    locale,
    // A name that nobody translated is still the name.
    fallbackLocale: "fr",
    depth: 0,
    disableErrors: true,
    overrideAccess: true
  });
  if (!bulletin) throw new EditionNotFound(id);
  return { edition, bulletin };
}
function identityOf(bulletin) {
  return {
    id: bulletin.id,
    slug: bulletin.slug,
    name: bulletin.name ?? "",
    senderName: bulletin.senderName ?? "",
    senderEmail: bulletin.senderEmail ?? "",
    replyTo: bulletin.replyTo || null,
    onBehalfOf: bulletin.onBehalfOf || null,
    postalAddress: bulletin.postalAddress ?? "",
    contact: bulletin.contact ?? ""
  };
}
function picksOf(edition) {
  return (edition.sections ?? []).flatMap(picksIn);
}
function picksIn({ items }) {
  return (items ?? []).map(({ relationTo, value }) => ({
    kind: relationTo,
    id: typeof value === "string" ? value : value.id
  }));
}
function richText(state) {
  if (!state) return null;
  const text = toPlainText(state);
  return text.trim() === "" ? null : { web: toWebHtml(state), mail: toMailHtml(state), text };
}

// src/bulletins/store-copy.ts
async function readEditionText(payload, id, locale) {
  const edition = await payload.findByID({
    collection: "editions",
    id,
    locale,
    fallbackLocale: false,
    depth: 0,
    disableErrors: true,
    overrideAccess: true
  });
  if (!edition) return null;
  return {
    bulletin: typeof edition.bulletin === "string" ? edition.bulletin : edition.bulletin.id,
    subject: edition.subject ?? null,
    preheader: edition.preheader ?? null,
    opening: edition.opening ?? null,
    sections: (edition.sections ?? []).map(({ heading, items }) => ({ heading: heading ?? null, items: items ?? [] }))
  };
}
async function createEdition(payload, text) {
  return payload.create({
    collection: "editions",
    data: { ...text, state: "draft" },
    locale: "fr",
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true
  });
}
async function writeEnglish(payload, created, text) {
  const { subject, preheader, opening } = text;
  await payload.update({
    collection: "editions",
    id: created.id,
    data: {
      subject,
      preheader,
      opening,
      sections: (created.sections ?? []).map((section, index) => ({
        ...section,
        heading: text.sections[index]?.heading ?? null
      }))
    },
    locale: "en",
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true
  });
}

// src/bulletins/copy-edition.ts
async function copyEdition(store, editionId) {
  const [french, english] = await Promise.all([
    readEditionText(store, editionId, "fr"),
    readEditionText(store, editionId, "en")
  ]);
  if (!french || !english) throw new EditionNotFound(editionId);
  const created = await createEdition(store, french);
  if (saysSomething(english)) await writeEnglish(store, created, english);
  return { id: created.id };
}
function saysSomething({ subject, preheader, opening, sections }) {
  return Boolean(subject || preheader || opening || sections.some((section) => section.heading));
}

// src/bulletins/masked-address.ts
function maskedAddress(email) {
  const at2 = email.lastIndexOf("@");
  return `${[...email][0] ?? ""}\u2026${at2 > 0 ? email.slice(at2) : ""}`;
}

// src/bulletins/personal-links.ts
var placeholders = {
  unsubscribe: "https://liaison.invalid/unsubscribe-of-this-reader",
  preferences: "https://liaison.invalid/preferences-of-this-reader"
};
function personalise(mail, links) {
  return { ...mail, html: withLinks(mail.html, links), text: withLinks(mail.text, links) };
}
function withLinks(part, { unsubscribe, preferences }) {
  return part.replaceAll(placeholders.unsubscribe, unsubscribe).replaceAll(placeholders.preferences, preferences);
}

// src/bulletins/render-edition.ts
import { existsSync } from "node:fs";
import path2 from "node:path";
import { Worker } from "node:worker_threads";

// emails/parts/plain-text.ts
var width = 72;
function wrap(text, indent2 = "") {
  const rows = [];
  let row = "";
  for (const word of text.split(/[ \t\n\r]+/).filter((part) => part !== "")) {
    const longer = row === "" ? word : `${row} ${word}`;
    if (row !== "" && indent2.length + longer.length > width) {
      rows.push(row);
      row = word;
    } else {
      row = longer;
    }
  }
  if (row !== "") rows.push(row);
  return rows.map((line, index) => index === 0 ? line : indent2 + line).join("\n");
}

// src/language/dates.ts
var zone = "America/Toronto";
var nbsp = "\xA0";
var months = {
  fr: [
    "janvier",
    "f\xE9vrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "ao\xFBt",
    "septembre",
    "octobre",
    "novembre",
    "d\xE9cembre"
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  ]
};
var shortMonths = {
  fr: ["janv.", "f\xE9vr.", "mars", "avril", "mai", "juin", "juill.", "ao\xFBt", "sept.", "oct.", "nov.", "d\xE9c."],
  en: ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
};
function dateInWords(moment, locale) {
  const { year } = partsOf(moment);
  return locale === "fr" ? `${dayAndMonth(moment, "fr")} ${year}` : `${dayAndMonth(moment, "en")}, ${year}`;
}
function dayInWords(moment, locale) {
  const separator = locale === "fr" ? " " : ", ";
  return `${weekday(moment, locale)}${separator}${dateInWords(moment, locale)}`;
}
function timeInWords(moment, locale) {
  const { hour, minute } = partsOf(moment);
  const minutes = String(minute).padStart(2, "0");
  if (locale === "fr") return `${hour}${nbsp}h${minute === 0 ? "" : nbsp + minutes}`;
  const half = hour < 12 ? "a.m." : "p.m.";
  return `${hour % 12 || 12}${minute === 0 ? "" : `:${minutes}`}${nbsp}${half}`;
}
function momentInWords(moment, locale) {
  return `${dayInWords(moment, locale)}, ${timeInWords(moment, locale)}`;
}
function spanInWords(start, end, locale) {
  const isOneDay = isoDay(start) === isoDay(end);
  if (isWholeDays(start, end)) {
    if (isOneDay) return dayInWords(start, locale);
    return locale === "fr" ? `du ${dayInWords(start, "fr")} au ${dayInWords(end, "fr")}` : `${dayInWords(start, "en")} to ${dayInWords(end, "en")}`;
  }
  if (isOneDay) {
    const [from, to2] = [timeInWords(start, locale), timeInWords(end, locale)];
    return locale === "fr" ? `${dayInWords(start, "fr")}, de ${from} \xE0 ${to2}` : `${dayInWords(start, "en")}, ${from} to ${to2}`;
  }
  return locale === "fr" ? `du ${momentInWords(start, "fr")}, au ${momentInWords(end, "fr")}` : `${momentInWords(start, "en")}, to ${momentInWords(end, "en")}`;
}
function calendarLeaf(moment, locale) {
  const { day, month, year } = partsOf(moment);
  return {
    weekday: weekday(moment, locale),
    day: locale === "fr" && day === 1 ? "1er" : String(day),
    month: shortMonths[locale][month - 1] ?? "",
    year
  };
}
function isoDay(moment) {
  const { year, month, day } = partsOf(moment);
  return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
function isWholeDays(start, end) {
  const [from, to2] = [partsOf(start), partsOf(end)];
  return from.hour === 0 && from.minute === 0 && (to2.hour * 60 + to2.minute === 0 || to2.hour * 60 + to2.minute === 1439);
}
function dayAndMonth(moment, locale) {
  const { day, month } = partsOf(moment);
  const name = months[locale][month - 1];
  return locale === "fr" ? `${day === 1 ? "1er" : day}${nbsp}${name}` : `${name}${nbsp}${day}`;
}
var weekdays = {
  fr: new Intl.DateTimeFormat("fr-CA", { timeZone: zone, weekday: "long" }),
  en: new Intl.DateTimeFormat("en-CA", { timeZone: zone, weekday: "long" })
};
function weekday(moment, locale) {
  return weekdays[locale].format(new Date(moment));
}
var clockFace = new Intl.DateTimeFormat("en-CA", {
  timeZone: zone,
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  hourCycle: "h23"
});
function partsOf(moment) {
  const found = Object.fromEntries(clockFace.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));
  return {
    year: found.year ?? "",
    month: Number(found.month),
    day: Number(found.day),
    hour: Number(found.hour),
    minute: Number(found.minute)
  };
}

// src/bulletins/bulletin-mail.ts
function bulletinMail(content, { publicUrl: publicUrl2, date }) {
  const { locale, bulletin, edition } = content;
  const words3 = mailWords[locale];
  const { senderName, onBehalfOf, postalAddress, contact } = bulletin;
  return {
    lang: languageTag[locale],
    subject: content.subject,
    preheader: content.preheader,
    bulletinName: bulletin.name,
    edition: words3.edition(edition.number, dateInWords(date, locale)),
    opening: content.opening && { html: content.opening.mail, text: wrapped(content.opening.text) },
    sections: content.sections.map(({ heading, items }) => ({
      heading,
      items: items.map((item) => bulletinItem(item, locale, publicUrl2))
    })),
    identification: { senderName, onBehalfOf, postalAddress, contact },
    links: {
      web: publicUrl2 + pathTo(locale, "bulletins", edition.slug),
      privacy: publicUrl2 + pathTo(locale, "privacy"),
      ...placeholders
    },
    words: { ...words3, why: words3.why(bulletin.name) }
  };
}
function wrapped(text) {
  return text.split("\n").map((line) => wrap(line)).join("\n");
}
function bulletinItem(item, locale, publicUrl2) {
  const words3 = mailWords[locale];
  const { kind, title, lead, audiences, territories, sample } = item;
  return {
    kind,
    kindLabel: words3.kind[kind],
    title,
    lead,
    url: publicUrl2 + item.path,
    linkText: words3.read[kind](title),
    audiences,
    territories,
    sample,
    image: item.image && { ...item.image, url: new URL(item.image.url, publicUrl2).href },
    event: item.event && eventDate(item.event, locale)
  };
}
function eventDate({ startsAt, endsAt, place }, locale) {
  const { day, month } = calendarLeaf(startsAt, locale);
  return { day, month, when: spanInWords(startsAt, endsAt, locale), place };
}

// src/bulletins/render-edition.ts
var RenderingFailed = class extends Error {
  constructor(message, code, options) {
    super(message, options);
    this.code = code;
  }
  code;
};
var patience = 3e4;
async function renderEdition(content, date) {
  return renderInThread(bulletinMail(content, { publicUrl: env().publicUrl, date }));
}
var thread = null;
var count = 0;
var waiting = /* @__PURE__ */ new Map();
function renderInThread(mail) {
  return new Promise((resolve, reject) => {
    const id = ++count;
    const timer = setTimeout(() => giveUp(), patience);
    waiting.set(id, { resolve, reject, timer });
    try {
      thread ??= startThread();
      thread.ref();
      thread.postMessage({ id, mail });
    } catch (error) {
      settle(id)?.reject(error);
    }
  });
}
function startThread() {
  const file = path2.resolve(
    /* turbopackIgnore: true */
    "dist",
    "render-mail.mjs"
  );
  if (!existsSync(
    /* turbopackIgnore: true */
    file
  )) {
    throw new RenderingFailed(
      `The mail renderer is not built: run \`npm run build\` in the application\u2019s folder (${file} is missing)`,
      "renderer-missing"
    );
  }
  const started = new Worker(
    /* turbopackIgnore: true */
    file,
    { env: { NODE_ENV: "production" } }
  );
  started.on("message", (answer) => {
    const asked = settle(answer.id);
    if ("rendered" in answer) asked?.resolve(answer.rendered);
    else asked?.reject(new RenderingFailed(`The mail could not be made: ${answer.error}`, "refused"));
  });
  started.on("error", (cause) => stopped(started, cause));
  started.on("exit", () => stopped(started));
  return started;
}
function stopped(which, cause) {
  if (thread !== which) return;
  thread = null;
  for (const id of [...waiting.keys()]) {
    settle(id)?.reject(new RenderingFailed("The mail renderer stopped", "renderer-stopped", { cause }));
  }
}
function giveUp() {
  const slow = thread;
  thread = null;
  void slow?.terminate();
  for (const id of [...waiting.keys()]) {
    settle(id)?.reject(new RenderingFailed(`The mail was not made within ${patience / 1e3} s`, "too-slow"));
  }
}
function settle(id) {
  const asked = waiting.get(id);
  if (asked) clearTimeout(asked.timer);
  waiting.delete(id);
  if (waiting.size === 0) thread?.unref();
  return asked;
}

// src/bulletins/store-archive.ts
async function sentCopy(payload, editionId, locale) {
  const { docs } = await payload.find({
    collection: "snapshots",
    where: { and: [{ edition: { equals: editionId } }, { locale: { equals: locale } }] },
    limit: 1,
    depth: 0,
    overrideAccess: true
  });
  const [copy2] = docs;
  return copy2 ? { subject: copy2.subject, html: copy2.html, text: copy2.text } : null;
}

// src/bulletins/store-notices.ts
async function queueTest(payload, test2) {
  await payload.create({
    collection: "notices",
    data: { kind: "test", ...test2, state: "pending", attempts: 0 },
    depth: 0,
    overrideAccess: true
  });
}

// src/bulletins/store-readers.ts
async function expectedReaders(payload, bulletin, sentIn) {
  const expected = { fr: 0, en: 0 };
  for (const locale of locales) {
    const { totalDocs } = await payload.count({
      collection: "subscribers",
      where: {
        and: [{ state: { equals: "confirmed" } }, { bulletins: { in: [bulletin] } }, { locale: { equals: locale } }]
      },
      overrideAccess: true
    });
    expected[sentIn.includes(locale) ? locale : "fr"] += totalDocs;
  }
  return expected;
}

// src/delivery/sending.ts
var deliveryStates = [
  "pending",
  "claimed",
  "submitting",
  "accepted",
  "deferred",
  "failed",
  "suppressed",
  "uncertain"
];
var openStates = ["pending", "claimed", "submitting", "deferred"];
function countsOf(found) {
  return Object.fromEntries(deliveryStates.map((state) => [state, found[state] ?? 0]));
}
function openCount(counts) {
  return openStates.reduce((sum, state) => sum + counts[state], 0);
}
function sendingStatus(edition, counts) {
  const planned2 = deliveryStates.reduce((sum, state2) => sum + counts[state2], 0);
  const state = edition.state === "sent" && openCount(counts) > 0 ? "sending" : edition.state;
  return { id: edition.id, state, planned: planned2, ...counts };
}

// src/audience/email.ts
import { domainToASCII } from "node:url";
function normaliseEmail(email) {
  return email.trim().toLowerCase();
}

// src/audience/suppression.ts
function suppressionHash(email) {
  return sign("suppression", normaliseEmail(email)).toString("hex");
}

// src/delivery/store-recipients.ts
async function emailsOf(payload, subscribers) {
  if (subscribers.length === 0) return /* @__PURE__ */ new Map();
  const found = await payload.find({
    collection: "subscribers",
    where: { id: { in: subscribers } },
    limit: subscribers.length,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { email: true }
  });
  return new Map(found.docs.map(({ id, email }) => [id, email]));
}

// src/delivery/store-deliveries.ts
var pageSize = 50;
async function findDeliveries(payload, edition, { state, page = 1 }) {
  const found = await payload.find({
    collection: "deliveries",
    where: { and: [{ edition: { equals: edition } }, ...state ? [{ state: { equals: state } }] : []] },
    sort: "id",
    limit: pageSize,
    page: Math.max(1, Math.floor(page)),
    depth: 0,
    overrideAccess: true
  });
  const emails = await emailsOf(payload, found.docs.map(({ subscriber }) => String(subscriber)));
  const lines = found.docs.map((row) => ({
    id: row.id,
    email: emails.get(String(row.subscriber)) ?? null,
    locale: row.locale,
    state: row.state,
    reason: row.reason ?? null,
    reply: row.reply ?? null,
    attempts: row.attempts ?? 0,
    nextAttemptAt: row.nextAttemptAt ?? null,
    settledAt: row.settledAt ?? null
  }));
  return { lines, page: found.page ?? 1, pages: found.totalPages, total: found.totalDocs };
}

// src/delivery/store-raw.ts
function isMongo(payload) {
  return payload.db.name === "mongoose";
}
async function runSql(payload, sql2, args) {
  const { client } = payload.db;
  const result = await client.execute({ sql: sql2, args });
  return { rows: result.rows, changed: result.rowsAffected };
}
function mongoCollection(payload, slug) {
  const found = payload.db.collections[slug];
  if (!found) throw new Error(`There is no collection ${slug}`);
  return found.collection;
}
function objectId(payload, id) {
  if (id !== void 0 && !/^[0-9a-f]{24}$/i.test(id)) return null;
  return new payload.db.connection.base.Types.ObjectId(id);
}

// src/delivery/store-editions.ts
async function editionRow(payload, id) {
  const found = await payload.find({
    collection: "editions",
    where: { id: { equals: id } },
    ...plain,
    limit: 1,
    select: editionFields
  });
  return found.docs[0] ? toRow(found.docs[0]) : null;
}
async function freezeEdition(payload, edition, contents, now) {
  if (isMongo(payload)) {
    const { matchedCount } = await mongoCollection(payload, "editions").updateOne(
      { _id: objectId(payload, edition.id), state: "draft", updatedAt: new Date(edition.updatedAt) },
      {
        $set: { state: "sending", frozen: JSON.parse(JSON.stringify(contents)), startedAt: now, updatedAt: now },
        $unset: { plannedAt: 1, sentAt: 1 }
      }
    );
    return matchedCount === 1;
  }
  const at2 = now.toISOString();
  const { changed } = await runSql(
    payload,
    `UPDATE editions SET state = 'sending', frozen = ?, started_at = ?, planned_at = NULL, sent_at = NULL, updated_at = ?
     WHERE id = ? AND state = 'draft' AND updated_at = ?`,
    [JSON.stringify(contents), at2, at2, edition.id, edition.updatedAt]
  );
  return changed === 1;
}
var plain = { depth: 0, pagination: false, overrideAccess: true };
var editionFields = { state: true, bulletin: true, startedAt: true, plannedAt: true, updatedAt: true };
function toRow({ id, state, bulletin, updatedAt, startedAt, plannedAt }) {
  return {
    id,
    state,
    bulletin: String(bulletin),
    updatedAt,
    startedAt: startedAt ? new Date(startedAt) : null,
    plannedAt: plannedAt ? new Date(plannedAt) : null
  };
}

// src/delivery/ledger.ts
function columnsOf(settlement) {
  return {
    reason: "reason" in settlement ? settlement.reason : null,
    reply: "reply" in settlement ? settlement.reply ?? null : null,
    nextAttemptAt: "nextAttemptAt" in settlement ? settlement.nextAttemptAt : null,
    attempts: "attempts" in settlement ? settlement.attempts ?? null : null,
    isFinal: settlement.state !== "deferred"
  };
}

// src/delivery/store-ledger-mongo.ts
function mongoLedger(payload, slug) {
  const rows = mongoCollection(payload, slug);
  const forget = slug === "notices" ? { message: null } : {};
  const own = (id, owner) => ({ _id: objectId(payload, id), leaseOwner: owner });
  return {
    async claim(owner, limit, leaseUntil, now) {
      const claimed = [];
      while (claimed.length < limit) {
        const row = await rows.findOneAndUpdate(
          claimable(now),
          { $set: { state: "claimed", leaseOwner: owner, leaseUntil, updatedAt: now } },
          { returnDocument: "after", projection: { attempts: 1, locale: 1, edition: 1, subscriber: 1 } }
        );
        if (!row) break;
        claimed.push(claimedRow(row));
      }
      return claimed;
    },
    async beginSubmitting(id, owner, { leaseUntil, now, messageId, attempts }) {
      const { matchedCount } = await rows.updateOne(
        { ...own(id, owner), state: "claimed" },
        {
          $set: { state: "submitting", leaseUntil, messageId, attempts, submittedAt: now, updatedAt: now },
          $unset: { reason: 1, reply: 1, nextAttemptAt: 1 }
        }
      );
      return matchedCount === 1;
    },
    async settle(id, owner, settlement, now) {
      const { reason, reply, nextAttemptAt, attempts, isFinal } = columnsOf(settlement);
      const { matchedCount } = await rows.updateOne(
        { ...own(id, owner), state: { $in: ["claimed", "submitting", "uncertain"] } },
        {
          $set: {
            state: settlement.state,
            reason,
            reply,
            nextAttemptAt,
            ...attempts === null ? {} : { attempts },
            settledAt: isFinal ? now : null,
            leaseUntil: null,
            updatedAt: now,
            ...isFinal ? forget : {}
          }
        }
      );
      return matchedCount === 1;
    },
    async release(id, owner, now) {
      const { matchedCount } = await rows.updateOne(
        { ...own(id, owner), state: "claimed" },
        { $set: { state: "pending", leaseOwner: null, leaseUntil: null, updatedAt: now } }
      );
      return matchedCount === 1;
    },
    async recover(now) {
      const released = await rows.updateMany(
        { state: "claimed", leaseUntil: { $lt: now } },
        { $set: { state: "pending", leaseOwner: null, leaseUntil: null, updatedAt: now } }
      );
      const uncertain = await rows.updateMany(
        { state: "submitting", leaseUntil: { $lt: now } },
        {
          $set: {
            state: "uncertain",
            reason: "worker-stopped",
            leaseUntil: null,
            settledAt: now,
            updatedAt: now,
            ...forget
          }
        }
      );
      return { released: released.modifiedCount, uncertain: uncertain.modifiedCount };
    },
    async hasWork(now) {
      return await rows.findOne(claimable(now), { projection: { _id: 1 } }) !== null;
    }
  };
}
function mongoDeliveryLedger(payload) {
  const rows = mongoCollection(payload, "deliveries");
  const editions = mongoCollection(payload, "editions");
  return {
    ...mongoLedger(payload, "deliveries"),
    async plan(edition, planned2, now) {
      if (planned2.length === 0) return;
      const id = objectId(payload, edition);
      const open = await editions.findOne({ _id: id, state: "sending", plannedAt: null }, { projection: { _id: 1 } });
      if (!open) return;
      const fresh = planned2.map(({ subscriber, locale }) => ({
        edition: id,
        subscriber: objectId(payload, subscriber),
        locale,
        state: "pending",
        attempts: 0,
        createdAt: now,
        updatedAt: now
      }));
      try {
        await rows.insertMany(fresh, { ordered: false });
      } catch (error) {
        if (!isOnlyDuplicates(error)) throw error;
      }
    },
    async counts(edition) {
      const found = await rows.aggregate([
        { $match: { edition: objectId(payload, edition) } },
        { $group: { _id: "$state", count: { $sum: 1 } } }
      ]).toArray();
      return countsOf(Object.fromEntries(found.map((row) => [row._id, Number(row.count)])));
    }
  };
}
function claimable(now) {
  return { $or: [{ state: "pending" }, { state: "deferred", nextAttemptAt: { $lte: now } }] };
}
function isOnlyDuplicates(error) {
  const { code, writeErrors } = error;
  const errors = writeErrors === void 0 ? [] : Array.isArray(writeErrors) ? writeErrors : [writeErrors];
  return errors.length > 0 ? errors.every((one) => one.code === 11e3) : code === 11e3;
}
function claimedRow(row) {
  return {
    id: String(row._id),
    attempts: Number(row.attempts ?? 0),
    locale: isLocale(row.locale) ? row.locale : "fr",
    edition: row.edition ? String(row.edition) : null,
    subscriber: row.subscriber ? String(row.subscriber) : null
  };
}

// src/delivery/store-ledger-sqlite.ts
import { randomUUID } from "node:crypto";
var claimable2 = `state = 'pending' OR (state = 'deferred' AND next_attempt_at <= ?)`;
function sqliteLedger(payload, table) {
  const run = (sql2, ...args) => runSql(payload, sql2, args);
  const text = (date) => date.toISOString();
  const forget = table === "notices" ? ", message = NULL" : "";
  return {
    async claim(owner, limit, leaseUntil, now) {
      const { rows } = await run(
        claimStatement(table),
        owner,
        text(leaseUntil),
        text(now),
        text(now),
        limit
      );
      return rows.map(claimedRow2);
    },
    async beginSubmitting(id, owner, { leaseUntil, now, messageId, attempts }) {
      const { changed } = await run(
        `UPDATE ${table} SET state = 'submitting', lease_until = ?, message_id = ?, attempts = ?, submitted_at = ?,
           reason = NULL, reply = NULL, next_attempt_at = NULL, updated_at = ?
         WHERE id = ? AND lease_owner = ? AND state = 'claimed'`,
        text(leaseUntil),
        messageId,
        attempts,
        text(now),
        text(now),
        id,
        owner
      );
      return changed === 1;
    },
    async settle(id, owner, settlement, now) {
      const { reason, reply, nextAttemptAt, attempts, isFinal } = columnsOf(settlement);
      const { changed } = await run(
        `UPDATE ${table} SET state = ?, reason = ?, reply = ?, next_attempt_at = ?, attempts = coalesce(?, attempts),
           settled_at = ?, lease_until = NULL, updated_at = ? ${isFinal ? forget : ""}
         WHERE id = ? AND lease_owner = ? AND state IN ('claimed', 'submitting', 'uncertain')`,
        settlement.state,
        reason,
        reply,
        nextAttemptAt && text(nextAttemptAt),
        attempts,
        isFinal ? text(now) : null,
        text(now),
        id,
        owner
      );
      return changed === 1;
    },
    async release(id, owner, now) {
      const { changed } = await run(
        `UPDATE ${table} SET state = 'pending', lease_owner = NULL, lease_until = NULL, updated_at = ?
         WHERE id = ? AND lease_owner = ? AND state = 'claimed'`,
        text(now),
        id,
        owner
      );
      return changed === 1;
    },
    async recover(now) {
      const released = await run(
        `UPDATE ${table} SET state = 'pending', lease_owner = NULL, lease_until = NULL, updated_at = ?
         WHERE state = 'claimed' AND lease_until < ?`,
        text(now),
        text(now)
      );
      const uncertain = await run(
        `UPDATE ${table} SET state = 'uncertain', reason = 'worker-stopped', lease_until = NULL, settled_at = ?,
           updated_at = ? ${forget}
         WHERE state = 'submitting' AND lease_until < ?`,
        text(now),
        text(now),
        text(now)
      );
      return { released: released.changed, uncertain: uncertain.changed };
    },
    async hasWork(now) {
      const { rows } = await run(`SELECT 1 FROM ${table} WHERE ${claimable2} LIMIT 1`, text(now));
      return rows.length > 0;
    }
  };
}
function sqliteDeliveryLedger(payload) {
  return {
    ...sqliteLedger(payload, "deliveries"),
    async plan(edition, rows, now) {
      if (rows.length === 0) return;
      const at2 = now.toISOString();
      const values = rows.map(() => "(?, ?, ?, ?)").join(", ");
      await runSql(
        payload,
        `INSERT INTO deliveries (id, edition_id, subscriber_id, locale, state, attempts, created_at, updated_at)
         SELECT column1, column2, column3, column4, 'pending', 0, ?, ? FROM (VALUES ${values})
         WHERE EXISTS (SELECT 1 FROM editions WHERE id = ? AND state = 'sending' AND planned_at IS NULL)
         ON CONFLICT (edition_id, subscriber_id) DO NOTHING`,
        [at2, at2, ...rows.flatMap(planned), edition]
      );
    },
    async counts(edition) {
      const { rows } = await runSql(
        payload,
        "SELECT state, count(*) AS count FROM deliveries WHERE edition_id = ? GROUP BY state",
        [edition]
      );
      return countsOf(Object.fromEntries(rows.map((row) => [row.state, Number(row.count)])));
    }
  };
}
function claimStatement(table) {
  const relations = table === "deliveries" ? "edition_id, subscriber_id" : "NULL AS edition_id, NULL AS subscriber_id";
  return `UPDATE ${table} SET state = 'claimed', lease_owner = ?, lease_until = ?, updated_at = ?
     WHERE id IN (SELECT id FROM ${table} WHERE ${claimable2} LIMIT ?) AND state IN ('pending', 'deferred')
     RETURNING id, attempts, locale, ${relations}`;
}
function planned({ edition, subscriber, locale }) {
  return [randomUUID(), edition, subscriber, locale];
}
function claimedRow2(row) {
  return {
    id: String(row.id),
    attempts: Number(row.attempts ?? 0),
    locale: isLocale(row.locale) ? row.locale : "fr",
    edition: row.edition_id === null ? null : String(row.edition_id),
    subscriber: row.subscriber_id === null ? null : String(row.subscriber_id)
  };
}

// src/delivery/store-ledger.ts
function deliveryLedger(payload) {
  return isMongo(payload) ? mongoDeliveryLedger(payload) : sqliteDeliveryLedger(payload);
}

// src/delivery/edition-status.ts
async function editionStatus(payload, editionId) {
  const edition = await editionRow(payload, editionId);
  if (!edition) return null;
  return sendingStatus(edition, await deliveryLedger(payload).counts(editionId));
}
async function deliveriesOf(payload, editionId, options = {}) {
  return findDeliveries(payload, editionId, options);
}

// src/delivery/start-sending.ts
var EditionKeepsChanging = class extends Error {
  code = "edition-keeps-changing";
};
var mostTries = 5;
async function startSending({ payload, clock }, editionId) {
  for (let tries = 0; tries < mostTries; tries++) {
    const edition = await editionRow(payload, editionId);
    if (!edition) return { outcome: "unknown" };
    if (edition.state !== "draft") return { outcome: "already-started", state: edition.state };
    const problems = await editionProblems(payload, editionId, clock);
    if (!isReady(problems)) return { outcome: "not-ready", problems: problems.filter((problem) => problem.isBlocking) };
    const contents = {};
    for (const locale of await editionLocales(payload, editionId)) {
      contents[locale] = await composeEdition(payload, editionId, locale);
    }
    if (await freezeEdition(payload, edition, contents, clock())) return { outcome: "started" };
  }
  throw new EditionKeepsChanging(`Edition ${editionId} keeps being changed: nothing was sent, try again in a moment`);
}

// src/delivery/store-heartbeat.ts
var key = "worker";
var silentAfterMs = 3e4;
async function lastHeartbeat(payload) {
  return payload.kv.get(key);
}

// src/language/words/admin.ts
var fr = {
  loading: "Chargement\u2026",
  failed: "La r\xE9ponse n\u2019est pas arriv\xE9e. Rien n\u2019a \xE9t\xE9 perdu\xA0: v\xE9rifiez votre connexion, puis r\xE9essayez.",
  retry: "R\xE9essayer",
  languages: { fr: "fran\xE7ais", en: "anglais" },
  preview: {
    title: "Aper\xE7u du courriel",
    language: "Langue",
    french: "Fran\xE7ais",
    english: "Anglais",
    part: "Version",
    html: "HTML",
    text: "Texte",
    width: "Largeur",
    desktop: "Ordinateur",
    phone: "T\xE9l\xE9phone",
    refresh: "Actualiser",
    frame: "Courriel tel qu\u2019il sera re\xE7u",
    asItWillBe: "Voici ce qui partira, \xE0 la lettre. Seuls les liens de d\xE9sabonnement et de pr\xE9f\xE9rences, propres \xE0 chaque personne, sont ici remplac\xE9s.",
    asItWas: "Voici la copie conserv\xE9e au d\xE9but de l\u2019envoi\xA0: ce que les gens ont re\xE7u, \xE0 la lettre.",
    inbox: "Dans la bo\xEEte de r\xE9ception",
    noSubject: "(objet \xE0 \xE9crire)",
    from: "De",
    notInEnglish: "Cette \xE9dition ne part pas en anglais\xA0: les personnes abonn\xE9es en anglais la re\xE7oivent en fran\xE7ais.",
    save: "L\u2019aper\xE7u montre ce qui est enregistr\xE9."
  },
  problems: {
    title: "Ce qui manque",
    blocking: "\xC0 r\xE9gler avant l\u2019envoi",
    notices: "\xC0 savoir",
    ready: "Tout est pr\xEAt pour l\u2019envoi.",
    fixEdition: "Ouvrir l\u2019\xE9dition",
    fixBulletin: "Ouvrir le bulletin",
    fixDocument: "Ouvrir le contenu"
  },
  sending: {
    title: "Envoi",
    recipients: "Destinataires",
    people: (count2, isOne) => isOne ? "1 personne" : `${count2} personnes`,
    nobody: "Personne n\u2019est encore abonn\xE9 \xE0 ce bulletin\xA0: l\u2019envoi se fera quand au moins une personne aura confirm\xE9 son abonnement.",
    willReceive: (people, isOne) => `${people} ${isOne ? "recevra" : "recevront"} cette \xE9dition, selon les abonnements confirm\xE9s \xE0 ce jour.`,
    inFrench: (people) => `${people} en fran\xE7ais`,
    inEnglish: (people) => `${people} en anglais`,
    send: (people) => `Envoyer \xE0 ${people}`,
    confirmTitle: (people) => `Envoyer \xE0 ${people}?`,
    confirmBody: "L\u2019\xE9dition et la liste des destinataires seront fig\xE9es, puis l\u2019envoi commencera. Il ne peut pas \xEAtre annul\xE9\xA0: un courriel parti ne se rattrape pas. La page de l\u2019\xE9dition para\xEEtra dans les archives.",
    confirmNotices: "\xC0 savoir avant d\u2019envoyer",
    confirm: "Envoyer maintenant",
    cancel: "Ne pas envoyer",
    started: "L\u2019envoi est lanc\xE9.",
    alreadyStarted: "L\u2019envoi \xE9tait d\xE9j\xE0 lanc\xE9\xA0: rien n\u2019a \xE9t\xE9 envoy\xE9 en double.",
    notReady: "L\u2019\xE9dition n\u2019est pas pr\xEAte\xA0: regardez ce qui manque.",
    testTitle: "Essai",
    testIntro: (address) => `Recevez l\u2019\xE9dition \xE0 ${address}, telle qu\u2019elle est enregistr\xE9e.`,
    testFrench: "M\u2019envoyer un essai en fran\xE7ais",
    testEnglish: "M\u2019envoyer un essai en anglais",
    testQueued: "L\u2019essai est en route vers votre bo\xEEte.",
    copy: "Copier dans une nouvelle \xE9dition",
    copied: "La copie est un brouillon\xA0: vous pouvez la modifier.",
    archive: "Voir la page dans les archives",
    archiveEnglish: "Voir la page anglaise",
    progressTitle: "Progression",
    progress: (done, all, percent) => `${done} sur ${all} (${percent}\xA0%)`,
    preparing: "Pr\xE9paration de la liste des destinataires\u2026",
    startedAt: (moment) => `Commenc\xE9\xA0: ${moment}`,
    sentAt: (moment) => `Termin\xE9\xA0: ${moment}`,
    state: { draft: "Brouillon", sending: "Envoi en cours", sent: "Envoy\xE9e" },
    resultTitle: "Ce qu\u2019il est advenu de chaque message",
    uncertainHelp: "Incertain\xA0: la connexion s\u2019est rompue au moment de la remise. Le message est peut-\xEAtre parti; il n\u2019est jamais renvoy\xE9 de lui-m\xEAme.",
    acceptedHelp: "Accept\xE9\xA0: notre serveur de courriel a pris le message. Nous ne savons pas s\u2019il a \xE9t\xE9 lu, et ne cherchons pas \xE0 le savoir."
  },
  mail: {
    on: "Le courriel fonctionne.",
    off: "L\u2019envoi de courriels est d\xE9sactiv\xE9 sur cette installation. Rien ne se perd\xA0: ce que vous lancez attend. Demandez \xE0 la personne qui g\xE8re le serveur de d\xE9finir SMTP_URL, puis de red\xE9marrer.",
    away: (moment) => `Le serveur de courriel ne r\xE9pond pas depuis ${moment}. Rien ne se perd\xA0: l\u2019envoi attend et reprendra de lui-m\xEAme. Si cela dure, pr\xE9venez la personne qui g\xE8re le serveur.`,
    awayNow: "Le serveur de courriel ne r\xE9pond pas. Rien ne se perd\xA0: l\u2019envoi attend et reprendra de lui-m\xEAme. Si cela dure, pr\xE9venez la personne qui g\xE8re le serveur.",
    workerAway: "Le service d\u2019envoi ne tourne pas. Rien ne se perd\xA0: l\u2019envoi attend et reprendra d\xE8s son retour. Demandez \xE0 la personne qui g\xE8re le serveur de le d\xE9marrer (liaison worker, ou liaison start)."
  },
  recipients: {
    title: "Par destinataire",
    person: "Personne",
    language: "Langue",
    state: "\xC9tat",
    detail: "D\xE9tail",
    when: "Quand",
    all: "Tous les \xE9tats",
    filter: "Filtrer par \xE9tat",
    none: "Aucun destinataire dans cet \xE9tat.",
    page: (page, pages) => `Page ${page} de ${pages}`,
    previous: "Page pr\xE9c\xE9dente",
    next: "Page suivante",
    gone: "Personne effac\xE9e",
    masked: "Les adresses compl\xE8tes sont r\xE9serv\xE9es \xE0 l\u2019administration.",
    attempts: (count2) => `essai ${count2}`,
    nextAttempt: (moment) => `prochain essai\xA0: ${moment}`
  },
  states: {
    pending: "En attente",
    claimed: "Pris en charge",
    submitting: "En cours de remise",
    accepted: "Accept\xE9",
    deferred: "Report\xE9",
    failed: "Refus\xE9",
    suppressed: "Non envoy\xE9",
    uncertain: "Incertain"
  },
  reasons: {
    refused: (code) => `refus\xE9 par le serveur (${code})`,
    line: (code) => `la connexion s\u2019est rompue (${code})`,
    known: {
      gone: "la personne n\u2019est plus dans la liste",
      unconfirmed: "abonnement non confirm\xE9",
      unsubscribed: "d\xE9sabonnement",
      "left-bulletin": "d\xE9sabonnement de ce bulletin",
      "suppressed-address": "adresse retir\xE9e des envois",
      "edition-not-sending": "\xE9dition en pause",
      "not-composed": "le message n\u2019a pas pu \xEAtre pr\xE9par\xE9",
      "line-broke": "la connexion s\u2019est rompue avant la remise",
      "worker-stopped": "le service d\u2019envoi s\u2019est arr\xEAt\xE9 pendant la remise",
      "sender-refused": "le serveur refuse notre exp\xE9diteur"
    }
  },
  refusals: {
    "sign-in": "Connectez-vous pour continuer.",
    "not-allowed": "Votre r\xF4le ne permet pas cette action.",
    unknown: "Cette \xE9dition n\u2019existe pas, ou plus.",
    "bad-request": "La demande est incompl\xE8te.",
    "not-in-this-language": "Cette \xE9dition ne part pas dans cette langue.",
    "renderer-missing": "Le courriel n\u2019a pas pu \xEAtre pr\xE9par\xE9\xA0: l\u2019application n\u2019est pas enti\xE8rement construite. Pr\xE9venez la personne qui g\xE8re le serveur.",
    "rendering-failed": "Le courriel n\u2019a pas pu \xEAtre pr\xE9par\xE9. Rien n\u2019a \xE9t\xE9 perdu\xA0: r\xE9essayez, ou v\xE9rifiez l\u2019\xE9dition."
  },
  welcome: {
    title: "Que voulez-vous faire?",
    write: "\xC9crire un contenu",
    writeHelp: "Une fiche, un r\xE9sum\xE9 de recherche, une initiative ou un \xE9v\xE9nement, en fran\xE7ais et en anglais.",
    factSheet: "Nouvelle fiche",
    research: "Nouveau r\xE9sum\xE9 de recherche",
    initiative: "Nouvelle initiative",
    event: "Nouvel \xE9v\xE9nement",
    compose: "Composer une \xE9dition",
    composeHelp: "Choisissez des contenus publi\xE9s, voyez le courriel tel qu\u2019il partira, essayez-le, envoyez-le.",
    newEdition: "Nouvelle \xE9dition",
    editions: "Toutes les \xE9ditions",
    see: "Voir le site",
    seeHelp: "Ce que vous publiez y para\xEEt aussit\xF4t.",
    site: "Ouvrir le site",
    archive: "Archives des bulletins"
  }
};
var en = {
  loading: "Loading\u2026",
  failed: "The answer did not arrive. Nothing was lost: check your connection, then try again.",
  retry: "Try again",
  languages: { fr: "French", en: "English" },
  preview: {
    title: "Preview of the mail",
    language: "Language",
    french: "French",
    english: "English",
    part: "Version",
    html: "HTML",
    text: "Text",
    width: "Width",
    desktop: "Computer",
    phone: "Phone",
    refresh: "Refresh",
    frame: "The mail as people will get it",
    asItWillBe: "This is what will go out, to the letter. Only the unsubscribe and preference links, which differ for each person, are replaced here.",
    asItWas: "This is the copy kept when sending started: what people received, to the letter.",
    inbox: "In the inbox",
    noSubject: "(subject to be written)",
    from: "From",
    notInEnglish: "This edition does not go out in English: English subscribers receive it in French.",
    save: "The preview shows what is saved."
  },
  problems: {
    title: "What is missing",
    blocking: "To settle before sending",
    notices: "Good to know",
    ready: "Everything is ready to send.",
    fixEdition: "Open the edition",
    fixBulletin: "Open the bulletin",
    fixDocument: "Open the content"
  },
  sending: {
    title: "Sending",
    recipients: "Recipients",
    people: (count2, isOne) => isOne ? "1 person" : `${count2} people`,
    nobody: "Nobody subscribes to this bulletin yet: it can be sent once at least one person has confirmed.",
    willReceive: (people) => `${people} will receive this edition, going by the subscriptions confirmed so far.`,
    inFrench: (people) => `${people} in French`,
    inEnglish: (people) => `${people} in English`,
    send: (people) => `Send to ${people}`,
    confirmTitle: (people) => `Send to ${people}?`,
    confirmBody: "The edition and its list of recipients will be fixed, then sending starts. It cannot be undone: a mail that has left cannot be called back. The page of the edition will show in the archive.",
    confirmNotices: "Good to know before sending",
    confirm: "Send now",
    cancel: "Do not send",
    started: "Sending has started.",
    alreadyStarted: "Sending had already started: nothing was sent twice.",
    notReady: "The edition is not ready: see what is missing.",
    testTitle: "Test",
    testIntro: (address) => `Receive the edition at ${address}, as it is saved.`,
    testFrench: "Send me a test in French",
    testEnglish: "Send me a test in English",
    testQueued: "The test is on its way to your inbox.",
    copy: "Copy to a new edition",
    copied: "The copy is a draft: you can change it.",
    archive: "See the page in the archive",
    archiveEnglish: "See the English page",
    progressTitle: "Progress",
    progress: (done, all, percent) => `${done} of ${all} (${percent}%)`,
    preparing: "Preparing the list of recipients\u2026",
    startedAt: (moment) => `Started: ${moment}`,
    sentAt: (moment) => `Finished: ${moment}`,
    state: { draft: "Draft", sending: "Sending", sent: "Sent" },
    resultTitle: "What became of each message",
    uncertainHelp: "Uncertain: the connection broke while the message was handed over. It may have left; it is never sent again by itself.",
    acceptedHelp: "Accepted: our mail server took the message. We do not know whether it was read, and do not try to find out."
  },
  mail: {
    on: "Mail is working.",
    off: "Mail is switched off on this installation. Nothing is lost: what you start will wait. Ask the person who runs the server to set SMTP_URL, then to restart.",
    away: (moment) => `The mail server has not answered since ${moment}. Nothing is lost: sending waits and goes on by itself. If it lasts, tell the person who runs the server.`,
    awayNow: "The mail server does not answer. Nothing is lost: sending waits and goes on by itself. If it lasts, tell the person who runs the server.",
    workerAway: "The sending service is not running. Nothing is lost: sending waits and goes on as soon as it is back. Ask the person who runs the server to start it (liaison worker, or liaison start)."
  },
  recipients: {
    title: "By recipient",
    person: "Person",
    language: "Language",
    state: "State",
    detail: "Detail",
    when: "When",
    all: "All states",
    filter: "Filter by state",
    none: "No recipient in this state.",
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: "Previous page",
    next: "Next page",
    gone: "Person erased",
    masked: "Only administrators see whole addresses.",
    attempts: (count2) => `attempt ${count2}`,
    nextAttempt: (moment) => `next attempt: ${moment}`
  },
  states: {
    pending: "Pending",
    claimed: "Claimed",
    submitting: "Being handed over",
    accepted: "Accepted",
    deferred: "Deferred",
    failed: "Refused",
    suppressed: "Not sent",
    uncertain: "Uncertain"
  },
  reasons: {
    refused: (code) => `refused by the server (${code})`,
    line: (code) => `the connection broke (${code})`,
    known: {
      gone: "the person is no longer on the list",
      unconfirmed: "subscription not confirmed",
      unsubscribed: "unsubscribed",
      "left-bulletin": "unsubscribed from this bulletin",
      "suppressed-address": "address removed from sendings",
      "edition-not-sending": "edition on hold",
      "not-composed": "the message could not be made",
      "line-broke": "the connection broke before the message was handed over",
      "worker-stopped": "the sending service stopped while handing over",
      "sender-refused": "the server refuses our sender"
    }
  },
  refusals: {
    "sign-in": "Sign in to continue.",
    "not-allowed": "Your role does not allow this.",
    unknown: "This edition does not exist, or no longer does.",
    "bad-request": "The request is incomplete.",
    "not-in-this-language": "This edition does not go out in this language.",
    "renderer-missing": "The mail could not be made: the application is not fully built. Tell the person who runs the server.",
    "rendering-failed": "The mail could not be made. Nothing was lost: try again, or check the edition."
  },
  welcome: {
    title: "What would you like to do?",
    write: "Write content",
    writeHelp: "A fact sheet, a research summary, an initiative or an event, in French and in English.",
    factSheet: "New fact sheet",
    research: "New research summary",
    initiative: "New initiative",
    event: "New event",
    compose: "Compose an edition",
    composeHelp: "Pick published contents, see the mail as it will go out, test it, send it.",
    newEdition: "New edition",
    editions: "All editions",
    see: "See the site",
    seeHelp: "What you publish shows there at once.",
    site: "Open the site",
    archive: "Archive of bulletins"
  }
};
var adminWords = { fr, en };
var payloadWords = {
  fr: { liaison: { preview: "Aper\xE7u", sending: "Envoi" } },
  en: { liaison: { preview: "Preview", sending: "Sending" } }
};

// src/platform/clock.ts
var systemClock = () => /* @__PURE__ */ new Date();

// collections/editions-endpoints.ts
var editionEndpoints = [
  { path: "/:id/preview", method: "get", handler: forStaff(preview) },
  { path: "/:id/status", method: "get", handler: forStaff(report) },
  { path: "/:id/recipients", method: "get", handler: forStaff(recipients) },
  { path: "/:id/test", method: "post", handler: forStaff(test) },
  { path: "/:id/send", method: "post", handler: forStaff(send) },
  { path: "/:id/copy", method: "post", handler: forStaff(copy) }
];
var privately = { "Cache-Control": "private, no-store" };
var mailPolicy = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";
async function preview(req, id) {
  const { locale, part } = req.query;
  if (!isLocale(locale) || part !== "html" && part !== "text") return refuse(req, 400, "bad-request");
  const edition = await editionInHand(req.payload, id, systemClock);
  const content = edition.contents[locale];
  if (!content) return refuse(req, 404, "not-in-this-language");
  const mail = await mailOf(req, edition, content);
  return new Response(mail[part], {
    headers: {
      ...privately,
      "Content-Type": part === "html" ? "text/html; charset=utf-8" : "text/plain; charset=utf-8",
      "Content-Security-Policy": mailPolicy,
      "X-Content-Type-Options": "nosniff"
    }
  });
}
async function mailOf({ payload }, { id, startedAt }, content) {
  const kept = startedAt ? await sentCopy(payload, id, content.locale) : null;
  const mail = kept ?? await renderEdition(content, startedAt ? new Date(startedAt) : systemClock());
  const home = env().publicUrl + pathTo(content.locale);
  return personalise(mail, { unsubscribe: home, preferences: home });
}
async function report(req, id) {
  const { payload } = req;
  const edition = await editionInHand(payload, id, systemClock);
  const sentIn = locales.filter((locale) => edition.contents[locale]);
  const [status, expected, heartbeat] = await Promise.all([
    editionStatus(payload, id),
    expectedReaders(payload, edition.bulletin, sentIn),
    lastHeartbeat(payload)
  ]);
  if (!status) return refuse(req, 404, "unknown");
  return Response.json(
    {
      ...status,
      slug: edition.slug,
      number: edition.number,
      startedAt: edition.startedAt,
      sentAt: edition.sentAt,
      locales: sentIn,
      inbox: Object.fromEntries(
        sentIn.map((locale) => [locale, inboxLine(edition.contents[locale])])
      ),
      problems: edition.problems,
      expected,
      mail: isRecent(heartbeat) ? mailState(heartbeat) : { state: env().smtpUrl === null ? "off" : "on" },
      isWorkerRunning: isRecent(heartbeat),
      isAdministrator: isAdministrator(req)
    },
    { headers: privately }
  );
}
function inboxLine(content) {
  return {
    from: content?.bulletin.senderName ?? "",
    subject: content?.subject ?? "",
    preheader: content?.preheader ?? ""
  };
}
function isRecent(heartbeat) {
  return heartbeat !== null && systemClock().getTime() - new Date(heartbeat.seenAt).getTime() < silentAfterMs;
}
function mailState({ mail, mailSince }) {
  if (mail === "away") return { state: "away", since: mailSince };
  return { state: mail === "off" ? "off" : "on" };
}
async function recipients(req, id) {
  const { state } = req.query;
  if (state !== void 0 && !deliveryStates.includes(state)) return refuse(req, 400, "bad-request");
  const page = Math.max(1, Math.floor(Number(req.query.page)) || 1);
  const found = await deliveriesOf(req.payload, id, { state, page });
  const maySeeAddresses = isAdministrator(req);
  const rows = found.lines.map(({ email, settledAt, ...line }) => ({
    ...line,
    address: email && !maySeeAddresses ? maskedAddress(email) : email,
    at: settledAt
  }));
  return Response.json({ rows, page: found.page, pages: found.pages }, { headers: privately });
}
async function test(req, id) {
  const asked = await localesAsked(req);
  if (!asked || !req.user) return refuse(req, 400, "bad-request");
  const edition = await editionInHand(req.payload, id, systemClock);
  if (!asked.every((locale) => edition.contents[locale])) return refuse(req, 409, "not-in-this-language");
  for (const locale of asked) {
    await queueTest(req.payload, { edition: id, bulletin: edition.bulletin, user: String(req.user.id), locale });
  }
  return Response.json({ outcome: "queued", locales: asked }, { status: 202, headers: privately });
}
async function localesAsked(req) {
  await addDataAndFileToRequest(req);
  const asked = req.data?.locales;
  if (!Array.isArray(asked) || asked.length === 0 || !asked.every(isLocale)) return null;
  return [...new Set(asked)];
}
async function send(req, id) {
  const { outcome } = await startSending({ payload: req.payload, clock: systemClock }, id);
  const status = { started: 202, "already-started": 200, "not-ready": 200, unknown: 404 }[outcome];
  if (outcome === "started") log.info({ edition: id, user: req.user?.id }, "an edition was sent from the admin");
  return outcome === "unknown" ? refuse(req, 404, "unknown") : Response.json({ outcome }, { status, headers: privately });
}
async function copy(req, id) {
  return Response.json(await copyEdition(req.payload, id), { status: 201, headers: privately });
}
function forStaff(act) {
  return async (req) => {
    if (!req.user) return refuse(req, 401, "sign-in");
    if (!isStaff(req)) return refuse(req, 403, "not-allowed");
    try {
      return await act(req, String(req.routeParams?.id ?? ""));
    } catch (error) {
      if (error instanceof EditionNotFound) return refuse(req, 404, "unknown");
      if (!(error instanceof RenderingFailed)) throw error;
      log.error({ code: error.code, err: error }, "an edition could not be rendered");
      return refuse(req, 500, error.code === "renderer-missing" ? error.code : "rendering-failed");
    }
  };
}
function refuse({ i18n: i18n14 }, status, code) {
  const message = adminWords[i18n14.language === "en" ? "en" : "fr"].refusals[code];
  return Response.json({ errors: [{ code, message }] }, { status, headers: privately });
}

// node_modules/@payloadcms/richtext-lexical/dist/index.js
import { afterChangeTraverseFields, afterReadTraverseFields as afterReadTraverseFields2, beforeChangeTraverseFields, beforeValidateTraverseFields, checkDependencies, deepMergeSimple, withNullableJSONSchemaType } from "payload";

// node_modules/@payloadcms/richtext-lexical/dist/i18n.js
var i18n = {
  ar: {
    placeholder: "\u0627\u0628\u062F\u0623 \u0628\u0627\u0644\u0643\u062A\u0627\u0628\u0629\u060C \u0623\u0648 \u0627\u0636\u063A\u0637 \u0639\u0644\u0649 '/' \u0644\u0644\u0623\u0648\u0627\u0645\u0631 ...",
    slashMenuBasicGroupLabel: "\u0623\u0633\u0627\u0633\u064A",
    slashMenuListGroupLabel: "\u0642\u0648\u0627\u0626\u0645",
    toolbarItemsActive: "{{count}} \u0646\u0634\u0637"
  },
  az: {
    placeholder: "Yazma\u011Fa ba\u015Flay\u0131n v\u0259 ya \u0259mrl\u0259r \xFC\xE7\xFCn '/' d\xFCym\u0259sini bas\u0131n...",
    slashMenuBasicGroupLabel: "\u018Fsas",
    slashMenuListGroupLabel: "Siyah\u0131lar",
    toolbarItemsActive: "{{count}} aktiv"
  },
  bg: {
    placeholder: "\u0417\u0430\u043F\u043E\u0447\u043D\u0435\u0442\u0435 \u0434\u0430 \u043F\u0438\u0448\u0435\u0442\u0435 \u0438\u043B\u0438 \u043D\u0430\u0442\u0438\u0441\u043D\u0435\u0442\u0435 '/' \u0437\u0430 \u043A\u043E\u043C\u0430\u043D\u0434\u0438...",
    slashMenuBasicGroupLabel: "\u041E\u0441\u043D\u043E\u0432\u0435\u043D",
    slashMenuListGroupLabel: "\u0421\u043F\u0438\u0441\u044A\u0446\u0438",
    toolbarItemsActive: "{{count}} \u0430\u043A\u0442\u0438\u0432\u043D\u0438"
  },
  ca: {
    placeholder: "Comen\xE7a a escriure o prem '/' per a comandes...",
    slashMenuBasicGroupLabel: "B\xE0sic",
    slashMenuListGroupLabel: "Llistes",
    toolbarItemsActive: "{{count}} actiu"
  },
  cs: {
    placeholder: "Za\u010Dn\u011Bte ps\xE1t nebo stiskn\u011Bte '/' pro p\u0159\xEDkazy...",
    slashMenuBasicGroupLabel: "Z\xE1kladn\xED",
    slashMenuListGroupLabel: "Seznamy",
    toolbarItemsActive: "{{count}} aktivn\xED"
  },
  da: {
    placeholder: "Begynd at skrive, eller tryk p\xE5 '/' for kommandoer...",
    slashMenuBasicGroupLabel: "Grundl\xE6ggende",
    slashMenuListGroupLabel: "Lister",
    toolbarItemsActive: "{{count}} aktive"
  },
  de: {
    placeholder: "Beginne zu tippen oder dr\xFCcke '/' f\xFCr Befehle...",
    slashMenuBasicGroupLabel: "Basis",
    slashMenuListGroupLabel: "Listen",
    toolbarItemsActive: "{{count}} aktiv"
  },
  en: {
    placeholder: "Start typing, or press '/' for commands...",
    slashMenuBasicGroupLabel: "Basic",
    slashMenuListGroupLabel: "Lists",
    toolbarItemsActive: "{{count}} active"
  },
  es: {
    placeholder: "Comience a escribir, o presione '/' para comandos...",
    slashMenuBasicGroupLabel: "B\xE1sico",
    slashMenuListGroupLabel: "Listas",
    toolbarItemsActive: "{{count}} activo"
  },
  et: {
    placeholder: "Alusta kirjutamist v\xF5i vajuta '/' k\xE4skude jaoks...",
    slashMenuBasicGroupLabel: "P\xF5hiline",
    slashMenuListGroupLabel: "Loendid",
    toolbarItemsActive: "{{count}} aktiivne"
  },
  fa: {
    placeholder: "\u0634\u0631\u0648\u0639 \u0628\u0647 \u062A\u0627\u06CC\u067E \u06A9\u0646\u06CC\u062F\u060C \u06CC\u0627 \u0628\u0631\u0627\u06CC \u062F\u0633\u062A\u0648\u0631\u0627\u062A '/' \u0631\u0627 \u0641\u0634\u0627\u0631 \u062F\u0647\u06CC\u062F ...",
    slashMenuBasicGroupLabel: "\u067E\u0627\u06CC\u0647",
    slashMenuListGroupLabel: "\u0644\u06CC\u0633\u062A \u0647\u0627",
    toolbarItemsActive: "{{count}} \u0641\u0639\u0627\u0644"
  },
  fr: {
    placeholder: "Commencez \xE0 taper, ou appuyez sur '/' pour les commandes...",
    slashMenuBasicGroupLabel: "De base",
    slashMenuListGroupLabel: "Listes",
    toolbarItemsActive: "{{count}} actif"
  },
  he: {
    placeholder: "\u05D4\u05EA\u05D7\u05D9\u05DC \u05DC\u05D4\u05E7\u05DC\u05D9\u05D3, \u05D0\u05D5 \u05DC\u05D7\u05E5 \u05E2\u05DC '/' \u05E2\u05D1\u05D5\u05E8 \u05E4\u05E7\u05D5\u05D3\u05D5\u05EA ...",
    slashMenuBasicGroupLabel: "\u05D1\u05E1\u05D9\u05E1\u05D9",
    slashMenuListGroupLabel: "\u05E8\u05E9\u05D9\u05DE\u05D5\u05EA",
    toolbarItemsActive: "{{count}} \u05E4\u05E2\u05D9\u05DC"
  },
  hr: {
    placeholder: "Po\u010Dnite tipkati, ili pritisnite '/' za naredbe...",
    slashMenuBasicGroupLabel: "Osnovno",
    slashMenuListGroupLabel: "Popisi",
    toolbarItemsActive: "{{count}} aktivno"
  },
  hu: {
    placeholder: "Kezdje el g\xE9pelni, vagy nyomja meg a '/' billenty\u0171t a parancsokhoz...",
    slashMenuBasicGroupLabel: "Alapvet\u0151",
    slashMenuListGroupLabel: "List\xE1k",
    toolbarItemsActive: "{{count}} akt\xEDv"
  },
  hy: {
    placeholder: "\u054D\u056F\u057D\u0565\u0584 \u0563\u0580\u0565\u056C \u056F\u0561\u0574 \u057D\u0565\u0572\u0574\u0565\u0584 '/' \u0570\u0580\u0561\u0574\u0561\u0576\u0576\u0565\u0580\u056B \u0570\u0561\u0574\u0561\u0580...",
    slashMenuBasicGroupLabel: "\u0540\u056B\u0574\u0576\u0561\u056F\u0561\u0576",
    slashMenuListGroupLabel: "\u0551\u0578\u0582\u0581\u0561\u056F\u0576\u0565\u0580",
    toolbarItemsActive: "{{count}} \u0561\u056F\u057F\u056B\u057E"
  },
  is: {
    placeholder: "Byrja\xF0u a\xF0 skrifa e\xF0a sl\xE1\xF0u inn '/' fyrir skipanir...",
    slashMenuBasicGroupLabel: "Grunnur",
    slashMenuListGroupLabel: "Listar",
    toolbarItemsActive: "{{count}} virk"
  },
  it: {
    placeholder: "Inizia a digitare, oppure premi '/' per i comandi...",
    slashMenuBasicGroupLabel: "Base",
    slashMenuListGroupLabel: "Elenchi",
    toolbarItemsActive: "{{count}} attivo"
  },
  ja: {
    placeholder: "\u5165\u529B\u3092\u958B\u59CB\u3059\u308B\u304B\u3001\u30B3\u30DE\u30F3\u30C9\u306E\u305F\u3081\u306B'/'\u3092\u62BC\u3057\u3066\u304F\u3060\u3055\u3044\u2026",
    slashMenuBasicGroupLabel: "\u57FA\u672C\u7684\u306A",
    slashMenuListGroupLabel: "\u30EA\u30B9\u30C8",
    toolbarItemsActive: "{{count}} \u30A2\u30AF\u30C6\u30A3\u30D6"
  },
  ko: {
    placeholder: "\uD0C0\uC774\uD551\uC744 \uC2DC\uC791\uD558\uAC70\uB098, \uBA85\uB839\uC5B4\uB97C \uC785\uB825\uD558\uB824\uBA74 '/'\uB97C \uB204\uB974\uC138\uC694...",
    slashMenuBasicGroupLabel: "\uAE30\uBCF8\uC801\uC778",
    slashMenuListGroupLabel: "\uBAA9\uB85D",
    toolbarItemsActive: "{{count}} \uD65C\uC131\uD654\uB41C"
  },
  lt: {
    placeholder: "Prad\u0117kite ra\u0161yti arba paspauskite '/' komandoms...",
    slashMenuBasicGroupLabel: "Pagrindinis",
    slashMenuListGroupLabel: "S\u0105ra\u0161ai",
    toolbarItemsActive: "{{count}} aktyvus"
  },
  my: {
    placeholder: "Mula menaip, atau tekan '/' untuk arahan...",
    slashMenuBasicGroupLabel: "\u1021\u1001\u103C\u1031\u1001\u1036",
    slashMenuListGroupLabel: "Senarai",
    toolbarItemsActive: "{{count}} aktif"
  },
  nb: {
    placeholder: "Begynn \xE5 skrive, eller trykk '/' for kommandoer...",
    slashMenuBasicGroupLabel: "Grunnleggende",
    slashMenuListGroupLabel: "Lister",
    toolbarItemsActive: "{{count}} aktiv"
  },
  nl: {
    placeholder: "Begin met typen, of druk op '/' voor opdrachten...",
    slashMenuBasicGroupLabel: "Basis",
    slashMenuListGroupLabel: "Lijsten",
    toolbarItemsActive: "{{count}} actief"
  },
  pl: {
    placeholder: "Rozpocznij pisanie lub naci\u015Bnij '/' dla polece\u0144...",
    slashMenuBasicGroupLabel: "Podstawowy",
    slashMenuListGroupLabel: "Listy",
    toolbarItemsActive: "{{count}} aktywny"
  },
  pt: {
    placeholder: "Comece a digitar, ou pressione '/' para comandos...",
    slashMenuBasicGroupLabel: "B\xE1sico",
    slashMenuListGroupLabel: "Listas",
    toolbarItemsActive: "{{count}} ativo"
  },
  ro: {
    placeholder: "\xCEncepe\u021Bi s\u0103 tasta\u021Bi sau ap\u0103sa\u021Bi '/' pentru comenzi...",
    slashMenuBasicGroupLabel: "De baz\u0103",
    slashMenuListGroupLabel: "Liste",
    toolbarItemsActive: "{{count}} activ"
  },
  rs: {
    placeholder: "\u041F\u043E\u0447\u043D\u0438\u0442\u0435 \u0434\u0430 \u043A\u0443\u0446\u0430\u0442\u0435, \u0438\u043B\u0438 \u043F\u0440\u0438\u0442\u0438\u0441\u043D\u0438\u0442\u0435 '/' \u0437\u0430 \u043A\u043E\u043C\u0430\u043D\u0434\u0435...",
    slashMenuBasicGroupLabel: "\u041E\u0441\u043D\u043E\u0432\u043D\u043E",
    slashMenuListGroupLabel: "\u041B\u0438\u0441\u0442\u0435",
    toolbarItemsActive: "{{count}} \u0430\u043A\u0442\u0438\u0432\u043D\u043E"
  },
  "rs-latin": {
    placeholder: "Po\u010Dnite da kucate, ili pritisnite '/' za komande...",
    slashMenuBasicGroupLabel: "Osnovno",
    slashMenuListGroupLabel: "Liste",
    toolbarItemsActive: "{{count}} aktivan"
  },
  ru: {
    placeholder: "\u041D\u0430\u0447\u043D\u0438\u0442\u0435 \u043F\u0435\u0447\u0430\u0442\u0430\u0442\u044C \u0438\u043B\u0438 \u043D\u0430\u0436\u043C\u0438\u0442\u0435 '/' \u0434\u043B\u044F \u043A\u043E\u043C\u0430\u043D\u0434...",
    slashMenuBasicGroupLabel: "\u0411\u0430\u0437\u043E\u0432\u044B\u0439",
    slashMenuListGroupLabel: "\u0421\u043F\u0438\u0441\u043A\u0438",
    toolbarItemsActive: "{{count}} \u0430\u043A\u0442\u0438\u0432\u043D\u044B\u0445"
  },
  sk: {
    placeholder: "Za\u010Dnite p\xEDsa\u0165 alebo stla\u010Dte '/' pre pr\xEDkazy...",
    slashMenuBasicGroupLabel: "Z\xE1kladn\xFD",
    slashMenuListGroupLabel: "Zoznamy",
    toolbarItemsActive: "{{count}} akt\xEDvne"
  },
  sl: {
    placeholder: 'Za\u010Dnite tipkati ali pritisnite "/" za ukaze...',
    slashMenuBasicGroupLabel: "Osnovno",
    slashMenuListGroupLabel: "Seznami",
    toolbarItemsActive: "{{count}} aktivno"
  },
  sv: {
    placeholder: "B\xF6rja skriva, eller tryck p\xE5 '/' f\xF6r kommandon...",
    slashMenuBasicGroupLabel: "Grundl\xE4ggande",
    slashMenuListGroupLabel: "Listor",
    toolbarItemsActive: "{{count}} aktiv"
  },
  ta: {
    placeholder: "\u0B8E\u0BB4\u0BC1\u0BA4\u0BA4\u0BCD \u0BA4\u0BCA\u0B9F\u0B99\u0BCD\u0B95\u0BB5\u0BC1\u0BAE\u0BCD, \u0B85\u0BB2\u0BCD\u0BB2\u0BA4\u0BC1 \u0B95\u0B9F\u0BCD\u0B9F\u0BB3\u0BC8\u0B95\u0BB3\u0BC1\u0B95\u0BCD\u0B95\u0BC1 '/' \u0B85\u0BB4\u0BC1\u0BA4\u0BCD\u0BA4\u0BB5\u0BC1\u0BAE\u0BCD...",
    slashMenuBasicGroupLabel: "\u0B85\u0B9F\u0BBF\u0BAA\u0BCD\u0BAA\u0B9F\u0BC8",
    slashMenuListGroupLabel: "\u0BAA\u0B9F\u0BCD\u0B9F\u0BBF\u0BAF\u0BB2\u0BCD\u0B95\u0BB3\u0BCD",
    toolbarItemsActive: "{{count}} \u0B9A\u0BC6\u0BAF\u0BB2\u0BBF\u0BB2\u0BCD \u0B89\u0BB3\u0BCD\u0BB3\u0BA4\u0BC1"
  },
  th: {
    placeholder: "\u0E40\u0E23\u0E34\u0E48\u0E21\u0E1E\u0E34\u0E21\u0E1E\u0E4C\u0E2B\u0E23\u0E37\u0E2D\u0E01\u0E14 '/' \u0E2A\u0E33\u0E2B\u0E23\u0E31\u0E1A\u0E04\u0E33\u0E2A\u0E31\u0E48\u0E07...",
    slashMenuBasicGroupLabel: "\u0E1E\u0E37\u0E49\u0E19\u0E10\u0E32\u0E19",
    slashMenuListGroupLabel: "\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23",
    toolbarItemsActive: "{{count}} \u0E17\u0E35\u0E48\u0E43\u0E0A\u0E49\u0E07\u0E32\u0E19\u0E2D\u0E22\u0E39\u0E48"
  },
  tr: {
    placeholder: "Yazmaya ba\u015Flay\u0131n veya komutlar i\xE7in '/' tu\u015Funa bas\u0131n...",
    slashMenuBasicGroupLabel: "Temel",
    slashMenuListGroupLabel: "Listeler",
    toolbarItemsActive: "{{count}} aktif"
  },
  uk: {
    placeholder: "\u041F\u043E\u0447\u043D\u0456\u0442\u044C \u0434\u0440\u0443\u043A\u0443\u0432\u0430\u0442\u0438, \u0430\u0431\u043E \u043D\u0430\u0442\u0438\u0441\u043D\u0456\u0442\u044C '/' \u0434\u043B\u044F \u043A\u043E\u043C\u0430\u043D\u0434...",
    slashMenuBasicGroupLabel: "\u0411\u0430\u0437\u043E\u0432\u0438\u0439",
    slashMenuListGroupLabel: "\u0421\u043F\u0438\u0441\u043A\u0438",
    toolbarItemsActive: "{{count}} \u0430\u043A\u0442\u0438\u0432\u043D\u0438\u0439"
  },
  vi: {
    placeholder: "B\u1EAFt \u0111\u1EA7u g\xF5, ho\u1EB7c nh\u1EA5n '/' \u0111\u1EC3 g\u1ECDi l\u1EC7nh...",
    slashMenuBasicGroupLabel: "C\u01A1 b\u1EA3n",
    slashMenuListGroupLabel: "Danh s\xE1ch",
    toolbarItemsActive: "{{count}} \u0111ang ho\u1EA1t \u0111\u1ED9ng"
  },
  zh: {
    placeholder: "\u5F00\u59CB\u8F93\u5165\uFF0C\u6216\u6309'/'\u8FDB\u884C\u547D\u4EE4...",
    slashMenuBasicGroupLabel: "\u57FA\u7840",
    slashMenuListGroupLabel: "\u5217\u8868",
    toolbarItemsActive: "{{count}} \u6D3B\u8DC3"
  },
  "zh-TW": {
    placeholder: "\u958B\u59CB\u8F38\u5165\uFF0C\u6216\u6309'/'\u4EE5\u4F7F\u7528\u547D\u4EE4...",
    slashMenuBasicGroupLabel: "\u57FA\u672C\u7684",
    slashMenuListGroupLabel: "\u6E05\u55AE",
    toolbarItemsActive: "{{count}} \u6D3B\u8E8D\u4E2D"
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/utilities/createServerFeature.js
var createServerFeature = ({
  dependencies,
  dependenciesPriority,
  dependenciesSoft,
  feature,
  key: key2
}) => {
  const featureProviderProviderServer = (props) => {
    const featureProviderServer = {
      dependencies,
      dependenciesPriority,
      dependenciesSoft,
      key: key2,
      serverFeatureProps: props
    };
    if (typeof feature === "function") {
      featureProviderServer.feature = async ({
        config,
        featureProviderMap,
        isRoot,
        parentIsLocalized,
        resolvedFeatures,
        unSanitizedEditorConfig
      }) => {
        const toReturn = await feature({
          config,
          featureProviderMap,
          isRoot,
          parentIsLocalized,
          props,
          resolvedFeatures,
          unSanitizedEditorConfig
        });
        if (toReturn.sanitizedServerFeatureProps === null) {
          toReturn.sanitizedServerFeatureProps = props;
        }
        return toReturn;
      };
    } else {
      const newFeature = {
        ...feature
      };
      newFeature.sanitizedServerFeatureProps = props;
      featureProviderServer.feature = newFeature;
    }
    return featureProviderServer;
  };
  return featureProviderProviderServer;
};

// node_modules/@payloadcms/richtext-lexical/dist/features/align/server/i18n.js
var i18n2 = {
  ar: {
    alignCenterLabel: "\u0645\u062D\u0627\u0630\u0627\u0629 \u0641\u064A \u0627\u0644\u0648\u0633\u0637",
    alignJustifyLabel: "\u0645\u062D\u0627\u0630\u0627\u0629 \u0627\u0644\u062A\u0628\u0631\u064A\u0631",
    alignLeftLabel: "\u0645\u062D\u0627\u0630\u0627\u0629 \u0625\u0644\u0649 \u0627\u0644\u064A\u0633\u0627\u0631",
    alignRightLabel: "\u0645\u062D\u0627\u0630\u0627\u0629 \u0625\u0644\u0649 \u0627\u0644\u064A\u0645\u064A\u0646"
  },
  az: {
    alignCenterLabel: "M\u0259rk\u0259z\u0259 D\xFCz\u0259lt",
    alignJustifyLabel: "D\xFCz\u0259ldin S\u0259sl\u0259ndirin",
    alignLeftLabel: "Sola Do\u011Fru Hizalama",
    alignRightLabel: "Sa\u011Fa Do\u011Fru Hizalama"
  },
  bg: {
    alignCenterLabel: "\u0426\u0435\u043D\u0442\u0440\u0438\u0440\u0430\u0439",
    alignJustifyLabel: "\u041F\u043E\u0434\u0440\u0430\u0432\u043D\u044F\u0432\u0430\u043D\u0435 \u043F\u043E \u0434\u0432\u0430\u0442\u0430 \u043A\u0440\u0430\u044F",
    alignLeftLabel: "\u041F\u043E\u0434\u0440\u0430\u0432\u043D\u044F\u0432\u0430\u043D\u0435 \u043E\u0442\u043B\u044F\u0432\u043E",
    alignRightLabel: "\u041F\u043E\u0434\u0440\u0430\u0432\u043D\u044F\u0432\u0430\u043D\u0435 \u0432\u0434\u044F\u0441\u043D\u043E"
  },
  cs: {
    alignCenterLabel: "Zarovnat na st\u0159ed",
    alignJustifyLabel: "Zarovnat do bloku",
    alignLeftLabel: "Zarovnat vlevo",
    alignRightLabel: "Zarovnat vpravo"
  },
  da: {
    alignCenterLabel: "Centrer teksten",
    alignJustifyLabel: "Just\xE9r til begge sider",
    alignLeftLabel: "Just\xE9r til venstre",
    alignRightLabel: "Juster til h\xF8jre"
  },
  de: {
    alignCenterLabel: "Zentrieren",
    alignJustifyLabel: "Blocksatz",
    alignLeftLabel: "Linksb\xFCndig",
    alignRightLabel: "Rechtsb\xFCndig"
  },
  en: {
    alignCenterLabel: "Align Center",
    alignJustifyLabel: "Align Justify",
    alignLeftLabel: "Align Left",
    alignRightLabel: "Align Right"
  },
  es: {
    alignCenterLabel: "Alinear al centro",
    alignJustifyLabel: "Alinear Justificar",
    alignLeftLabel: "Alinear a la izquierda",
    alignRightLabel: "Alinear a la derecha"
  },
  et: {
    alignCenterLabel: "Keskjoondus",
    alignJustifyLabel: "R\xF6\xF6pjoondus",
    alignLeftLabel: "Vasakjoondus",
    alignRightLabel: "Paremjoondus"
  },
  fa: {
    alignCenterLabel: "\u062A\u0631\u0627\u0632 \u062F\u0631 \u0645\u0631\u06A9\u0632",
    alignJustifyLabel: "\u062A\u0631\u0627\u0632 \u06A9\u0631\u062F\u0646 \u0627\u0632 \u062F\u0648 \u0637\u0631\u0641",
    alignLeftLabel: "\u0686\u067E \u062A\u0631\u0627\u0632",
    alignRightLabel: "\u0631\u0627\u0633\u062A \u0686\u06CC\u0646"
  },
  fr: {
    alignCenterLabel: "Aligner au centre",
    alignJustifyLabel: "Aligner Justifier",
    alignLeftLabel: "Aligner \xE0 gauche",
    alignRightLabel: "Aligner \xE0 droite"
  },
  he: {
    alignCenterLabel: "\u05DE\u05DE\u05D5\u05E8\u05DB\u05D6",
    alignJustifyLabel: "\u05D9\u05D9\u05E9\u05D5\u05E8 \u05D3\u05D5-\u05E6\u05D3\u05D3\u05D9",
    alignLeftLabel: "\u05D4\u05E1\u05D1 \u05DC\u05E9\u05DE\u05D0\u05DC",
    alignRightLabel: "\u05D9\u05D9\u05E9\u05D5\u05E8 \u05DC\u05D9\u05DE\u05D9\u05DF"
  },
  hr: {
    alignCenterLabel: "Poravnaj sredi\u0161nje",
    alignJustifyLabel: "Poravnaj opravdaj",
    alignLeftLabel: "Poravnaj lijevo",
    alignRightLabel: "Poravnaj desno"
  },
  hu: {
    alignCenterLabel: "K\xF6z\xE9pre igaz\xEDt\xE1s",
    alignJustifyLabel: "Igaz\xEDt\xE1s Sorkiz\xE1r\xE1s",
    alignLeftLabel: "Igaz\xEDt\xE1s balra",
    alignRightLabel: "Igaz\xEDt\xE1s jobbra"
  },
  is: {
    alignCenterLabel: "Mi\xF0ju j\xF6fnun",
    alignJustifyLabel: "Samr\xE6md j\xF6fnun",
    alignLeftLabel: "Vinstri j\xF6fnun",
    alignRightLabel: "H\xE6gri j\xF6fnun"
  },
  it: {
    alignCenterLabel: "Allinea al centro",
    alignJustifyLabel: "Allinea Giustifica",
    alignLeftLabel: "Allinea a sinistra",
    alignRightLabel: "Allinea a destra"
  },
  ja: {
    alignCenterLabel: "\u4E2D\u592E\u63C3\u3048",
    alignJustifyLabel: "\u4E21\u7AEF\u63C3\u3048",
    alignLeftLabel: "\u5DE6\u63C3\u3048",
    alignRightLabel: "\u53F3\u63C3\u3048"
  },
  ko: {
    alignCenterLabel: "\uC911\uC559 \uC815\uB82C",
    alignJustifyLabel: "\uC815\uB82C \uB9DE\uCDA4",
    alignLeftLabel: "\uC67C\uCABD \uC815\uB82C",
    alignRightLabel: "\uC624\uB978\uCABD \uC815\uB82C"
  },
  my: {
    alignCenterLabel: "Pusat Selaras",
    alignJustifyLabel: "Penjajaran Justify",
    alignLeftLabel: "\u1018\u101A\u103A\u1018\u1000\u103A\u1026\u1038\u1010\u100A\u103A\u1001\u103C\u1004\u103A\u1038",
    alignRightLabel: "Penjajaran Kanan"
  },
  nb: {
    alignCenterLabel: "Sentrer tekst",
    alignJustifyLabel: "Juster linje",
    alignLeftLabel: "Juster til venstre",
    alignRightLabel: "Juster til h\xF8yre"
  },
  nl: {
    alignCenterLabel: "Centreer uitlijnen",
    alignJustifyLabel: "Uitlijnen Rechtvaardigen",
    alignLeftLabel: "Links uitlijnen",
    alignRightLabel: "Rechts uitlijnen"
  },
  pl: {
    alignCenterLabel: "Wy\u015Brodkuj",
    alignJustifyLabel: "Wyjustuj wyr\xF3wnanie",
    alignLeftLabel: "Wyr\xF3wnaj do lewej",
    alignRightLabel: "Wyr\xF3wnaj do prawej"
  },
  pt: {
    alignCenterLabel: "Alinhar ao Centro",
    alignJustifyLabel: "Alinhar Justificar",
    alignLeftLabel: "Alinhar \xE0 Esquerda",
    alignRightLabel: "Alinhar \xE0 Direita"
  },
  ro: {
    alignCenterLabel: "Alinia\u021Bi Centrul",
    alignJustifyLabel: "Aliniaza Justifica",
    alignLeftLabel: "Alinia\u021Bi la st\xE2nga",
    alignRightLabel: "Alinia\u021Bi la dreapta"
  },
  rs: {
    alignCenterLabel: "\u041F\u043E\u0440\u0430\u0432\u043D\u0430\u0458 \u043F\u043E \u0441\u0440\u0435\u0434\u0438\u043D\u0438",
    alignJustifyLabel: "\u041F\u043E\u0440\u0430\u0432\u043D\u0430\u0458 \u043E\u0431\u043E\u0441\u0442\u0440\u0430\u043D\u043E",
    alignLeftLabel: "\u041F\u043E\u0440\u0430\u0432\u043D\u0430\u0458 \u043B\u0435\u0432\u043E",
    alignRightLabel: "\u041F\u043E\u0440\u0430\u0432\u043D\u0430\u0458 \u0434\u0435\u0441\u043D\u043E"
  },
  "rs-latin": {
    alignCenterLabel: "Poravnaj po sredini",
    alignJustifyLabel: "Poravnaj obostrano",
    alignLeftLabel: "Poravnaj levo",
    alignRightLabel: "Poravnaj desno"
  },
  ru: {
    alignCenterLabel: "\u0412\u044B\u0440\u043E\u0432\u043D\u044F\u0442\u044C \u043F\u043E \u0446\u0435\u043D\u0442\u0440\u0443",
    alignJustifyLabel: "\u0412\u044B\u0440\u043E\u0432\u043D\u044F\u0442\u044C \u043F\u043E \u0448\u0438\u0440\u0438\u043D\u0435",
    alignLeftLabel: "\u0412\u044B\u0440\u043E\u0432\u043D\u044F\u0442\u044C \u043F\u043E \u043B\u0435\u0432\u043E\u043C\u0443 \u043A\u0440\u0430\u044E",
    alignRightLabel: "\u0412\u044B\u0440\u043E\u0432\u043D\u044F\u0442\u044C \u043F\u043E \u043F\u0440\u0430\u0432\u043E\u043C\u0443 \u043A\u0440\u0430\u044E"
  },
  sk: {
    alignCenterLabel: "Vycentrova\u0165",
    alignJustifyLabel: "Zarovna\u0165 do bloku",
    alignLeftLabel: "Zarovna\u0165 do\u013Eava",
    alignRightLabel: "Zarovna\u0165 doprava"
  },
  sl: {
    alignCenterLabel: "Poravnaj na sredino",
    alignJustifyLabel: "Poravnaj Obojestransko",
    alignLeftLabel: "Poravnaj na levo",
    alignRightLabel: "Poravnaj na desno"
  },
  sv: {
    alignCenterLabel: "Centrera",
    alignJustifyLabel: "Marginaljustera",
    alignLeftLabel: "V\xE4nsterjustera",
    alignRightLabel: "H\xF6gerjustera"
  },
  ta: {
    alignCenterLabel: "\u0BAE\u0BC8\u0BAF\u0BA4\u0BCD\u0BA4\u0BBF\u0BB2\u0BCD \u0B92\u0BB4\u0BC1\u0B99\u0BCD\u0B95\u0BC1\u0BAA\u0B9F\u0BC1\u0BA4\u0BCD\u0BA4\u0BC1",
    alignJustifyLabel: "\u0B87\u0BB0\u0BC1\u0BAA\u0BC1\u0BB1\u0BAE\u0BC1\u0BAE\u0BCD \u0B92\u0BB4\u0BC1\u0B99\u0BCD\u0B95\u0BC1\u0BAA\u0B9F\u0BC1\u0BA4\u0BCD\u0BA4\u0BC1",
    alignLeftLabel: "\u0B87\u0B9F\u0BAA\u0BCD\u0BAA\u0BC1\u0BB1\u0BA4\u0BCD\u0BA4\u0BBF\u0BB2\u0BCD \u0B92\u0BB4\u0BC1\u0B99\u0BCD\u0B95\u0BC1\u0BAA\u0B9F\u0BC1\u0BA4\u0BCD\u0BA4\u0BC1",
    alignRightLabel: "\u0BB5\u0BB2\u0BAA\u0BCD\u0BAA\u0BC1\u0BB1\u0BA4\u0BCD\u0BA4\u0BBF\u0BB2\u0BCD \u0B92\u0BB4\u0BC1\u0B99\u0BCD\u0B95\u0BC1\u0BAA\u0B9F\u0BC1\u0BA4\u0BCD\u0BA4\u0BC1"
  },
  th: {
    alignCenterLabel: "\u0E08\u0E31\u0E14\u0E41\u0E19\u0E27\u0E01\u0E36\u0E48\u0E07\u0E01\u0E25\u0E32\u0E07",
    alignJustifyLabel: "\u0E08\u0E31\u0E14\u0E41\u0E19\u0E27\u0E15\u0E23\u0E07",
    alignLeftLabel: "\u0E08\u0E31\u0E14\u0E0A\u0E34\u0E14\u0E0B\u0E49\u0E32\u0E22",
    alignRightLabel: "\u0E08\u0E31\u0E14\u0E0A\u0E34\u0E14\u0E02\u0E27\u0E32"
  },
  tr: {
    alignCenterLabel: "Ortaya Hizala",
    alignJustifyLabel: "Hizala Yasla",
    alignLeftLabel: "Sola Hizala",
    alignRightLabel: "Sa\u011Fa Hizala"
  },
  uk: {
    alignCenterLabel: "\u0412\u0438\u0440\u0456\u0432\u043D\u044F\u0442\u0438 \u043F\u043E \u0446\u0435\u043D\u0442\u0440\u0443",
    alignJustifyLabel: "\u0412\u0438\u0440\u0456\u0432\u043D\u044F\u0442\u0438 \u0437\u0430 \u0448\u0438\u0440\u0438\u043D\u043E\u044E",
    alignLeftLabel: "\u0412\u0438\u0440\u0456\u0432\u043D\u044F\u0442\u0438 \u043F\u043E \u043B\u0456\u0432\u043E\u043C\u0443 \u043A\u0440\u0430\u044E",
    alignRightLabel: "\u0412\u0438\u0440\u0456\u0432\u043D\u044F\u0442\u0438 \u043F\u043E \u043F\u0440\u0430\u0432\u043E\u043C\u0443 \u043A\u0440\u0430\u044E"
  },
  vi: {
    alignCenterLabel: "C\u0103n gi\u1EEFa",
    alignJustifyLabel: "C\u0103n \u0111\u1EC1u",
    alignLeftLabel: "C\u0103n l\u1EC1 tr\xE1i",
    alignRightLabel: "C\u0103n ph\u1EA3i"
  },
  zh: {
    alignCenterLabel: "\u5C45\u4E2D\u5BF9\u9F50",
    alignJustifyLabel: "\u5BF9\u9F50\u8C03\u6574",
    alignLeftLabel: "\u5411\u5DE6\u5BF9\u9F50",
    alignRightLabel: "\u5411\u53F3\u5BF9\u9F50"
  },
  "zh-TW": {
    alignCenterLabel: "\u5C0D\u9F4A\u4E2D\u5FC3",
    alignJustifyLabel: "\u5C0D\u9F4A\u4E26\u6392\u5217",
    alignLeftLabel: "\u5411\u5DE6\u5C0D\u9F4A",
    alignRightLabel: "\u5411\u53F3\u5C0D\u9F4A"
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/align/server/index.js
var AlignFeature = createServerFeature({
  feature: {
    ClientFeature: "@payloadcms/richtext-lexical/client#AlignFeatureClient",
    i18n: i18n2
  },
  key: "align"
});

// node_modules/lexical/dist/Lexical.prod.mjs
function t(t3, ...e3) {
  const n2 = new URL("https://lexical.dev/docs/error"), o2 = new URLSearchParams();
  o2.append("code", t3);
  for (const t4 of e3) o2.append("v", t4);
  throw n2.search = o2.toString(), Error(`Minified Lexical error #${t3}; visit ${n2.toString()} for the full message or use the non-minified dev environment for full errors and additional helpful warnings.`);
}
function e(t3, ...e3) {
  const n2 = new URL("https://lexical.dev/docs/error"), o2 = new URLSearchParams();
  o2.append("code", t3);
  for (const t4 of e3) o2.append("v", t4);
  n2.search = o2.toString(), console.warn(`Minified Lexical warning #${t3}; visit ${n2.toString()} for the full message or use the non-minified dev environment for full errors and additional helpful warnings.`);
}
var n = "undefined" != typeof window && void 0 !== window.document && void 0 !== window.document.createElement;
var o = n && "documentMode" in document ? document.documentMode : null;
var r = n && /Mac|iPod|iPhone|iPad/.test(navigator.platform);
var i = n && /^(?!.*Seamonkey)(?=.*Firefox).*/i.test(navigator.userAgent);
var s = !(!n || !("InputEvent" in window) || o) && "getTargetRanges" in new window.InputEvent("input");
var l = n && !window.MSStream && (/iPad|iPhone|iPod/.test(navigator.userAgent) || /Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
var c = n && /Android/.test(navigator.userAgent);
var a = n && /Version\/[\d.]+.*Safari/.test(navigator.userAgent) && !c;
var u = n && /^(?=.*Chrome).*/i.test(navigator.userAgent);
var f = n && c && u;
var d = n && /AppleWebKit\/[\d.]+/.test(navigator.userAgent) && r && !u;
var h = 0;
var g = 1;
var _ = 2;
var T = 128;
var b = 1;
var N = 2;
var w = 3;
var E = 4;
var M = 5;
var O = 6;
var A = a || l || d ? "\xA0" : "\u200B";
var D = "\n\n";
var F = i ? "\xA0" : A;
var P = "\u0591-\u07FF\uFB1D-\uFDFD\uFE70-\uFEFC";
var I = "A-Za-z\xC0-\xD6\xD8-\xF6\xF8-\u02B8\u0300-\u0590\u0800-\u1FFF\u200E\u2C00-\uFB1C\uFE00-\uFE6F\uFEFD-\uFFFF";
var L = new RegExp("^[^" + I + "]*[" + P + "]");
var z2 = new RegExp("^[^" + P + "]*[" + I + "]");
var K = { bold: 1, capitalize: 1024, code: 16, highlight: T, italic: 2, lowercase: 256, strikethrough: 4, subscript: 32, superscript: 64, underline: 8, uppercase: 512 };
var B = { directionless: 1, unmergeable: 2 };
var R = { center: 2, end: 6, justify: 4, left: 1, right: 3, start: 5 };
var W = { [N]: "center", [O]: "end", [E]: "justify", [b]: "left", [w]: "right", [M]: "start" };
var $ = { normal: 0, segmented: 2, token: 1 };
var U = { [h]: "normal", [_]: "segmented", [g]: "token" };
var j = /* @__PURE__ */ Symbol.for("@lexical/ctrlOrOtherKey");
var J = "$config";
function V() {
  return ua()._blockCursorElement;
}
function q(t3) {
  return null !== t3 && 1 === t3.nodeType && t3.hasAttribute("data-lexical-slot");
}
var Y = d || l || a;
function G() {
  const t3 = Wc().createElement("img");
  t3.setAttribute("data-lexical-decorator-boundary", "true"), t3.alt = "";
  for (const [e3, n2] of [["position", "absolute"], ["width", "0px"], ["height", "0px"], ["border", "0px"], ["margin", "0px"], ["padding", "0px"]]) t3.style.setProperty(e3, n2, "important");
  return t3;
}
function X(t3) {
  return null !== t3 && 1 === t3.nodeType && t3.hasAttribute("data-lexical-decorator-boundary");
}
var Q = class _Q {
  element;
  before;
  after;
  constructor(t3, e3, n2) {
    this.element = t3, this.before = e3 || null, this.after = n2 || null;
  }
  withBefore(t3) {
    return new _Q(this.element, t3, this.after);
  }
  withAfter(t3) {
    return new _Q(this.element, this.before, t3);
  }
  withElement(t3) {
    return this.element === t3 ? this : new _Q(t3, this.before, this.after);
  }
  insertChild(e3) {
    const n2 = this.getInsertionAnchor();
    return null !== n2 && n2.parentElement !== this.element && t(357), this.element.insertBefore(e3, n2), this;
  }
  removeChild(e3) {
    return e3.parentElement !== this.element && t(358), this.element.removeChild(e3), this;
  }
  replaceChild(e3, n2) {
    return n2.parentElement !== this.element && t(359), this.element.replaceChild(e3, n2), this;
  }
  getFirstChild() {
    const t3 = this.getFirstChildAnchor(), e3 = t3 ? t3.nextSibling : this.element.firstChild;
    return e3 === this.getInsertionAnchor() ? null : e3;
  }
  getFirstChildAnchor() {
    return this.after;
  }
  resolveLeafPosition(t3, e3, n2) {
    if (this.element === t3) return e3 === t3 && 0 === n2 ? "before" : "after";
    const o2 = Z(t3, this.element);
    if (null === o2) return "after";
    const r2 = Array.prototype.indexOf.call(t3.childNodes, o2);
    if (r2 < 0) return "after";
    if (e3 === t3) return n2 <= r2 ? "before" : "after";
    const i2 = Z(t3, e3);
    if (null === i2) return "after";
    const s2 = Array.prototype.indexOf.call(t3.childNodes, i2);
    return s2 >= 0 && s2 <= r2 ? "before" : "after";
  }
  getInsertionAnchor() {
    return this.before;
  }
};
function Z(t3, e3) {
  let n2 = e3;
  for (; null !== n2 && n2.parentNode !== t3; ) n2 = n2.parentNode;
  return n2;
}
var tt = class _tt extends Q {
  withBefore(t3) {
    return new _tt(this.element, t3, this.after);
  }
  withAfter(t3) {
    return new _tt(this.element, this.before, t3);
  }
  withElement(t3) {
    return this.element === t3 ? this : new _tt(t3, this.before, this.after);
  }
  getInsertionAnchor() {
    return super.getInsertionAnchor() || this.getManagedLineBreak() || this.getDecoratorBoundaryAnchor("trailing");
  }
  getFirstChildAnchor() {
    let t3 = super.getFirstChildAnchor(), e3 = t3 ? t3.nextSibling : this.element.firstChild;
    for (; q(e3); ) t3 = e3, e3 = e3.nextSibling;
    X(e3) && (t3 = e3, e3 = e3.nextSibling);
    const n2 = t3 ? t3.nextSibling : this.element.firstChild;
    return null !== n2 && n2 === V() ? n2 : t3;
  }
  getDecoratorBoundaryAnchor(t3) {
    let e3;
    if ("leading" === t3) {
      const t4 = super.getFirstChildAnchor();
      for (e3 = t4 ? t4.nextSibling : this.element.firstChild; q(e3); ) e3 = e3.nextSibling;
    } else e3 = this.before ? this.before.previousSibling : this.element.lastChild, null !== e3 && e3 === V() && (e3 = e3.previousSibling);
    return X(e3) ? e3 : null;
  }
  setDecoratorBoundaryAnchor(t3, e3) {
    const n2 = this.getDecoratorBoundaryAnchor(t3);
    if (e3 !== (null !== n2)) if (null !== n2) this.element.removeChild(n2);
    else if ("leading" === t3) {
      const t4 = this.getFirstChildAnchor();
      this.element.insertBefore(G(), t4 ? t4.nextSibling : this.element.firstChild);
    } else this.element.insertBefore(G(), this.before);
  }
  getManagedLineBreak() {
    return this.element.__lexicalLineBreak || null;
  }
  setManagedLineBreak(t3) {
    const e3 = this.element, n2 = null === this.after ? e3.firstChild : this.after.nextSibling, o2 = "empty" === t3 && q(n2) ? null : t3;
    if (e3.__lexicalLastChildKind !== o2) if (e3.__lexicalLastChildKind = o2, null === o2) this.removeManagedLineBreak();
    else {
      const t4 = "decorator" === o2 && Y;
      this.insertManagedLineBreak(t4);
    }
  }
  removeManagedLineBreak() {
    const t3 = this.getManagedLineBreak();
    if (t3) {
      const e3 = this.element, n2 = "IMG" === t3.nodeName ? t3.nextSibling : null;
      n2 && e3.removeChild(n2), e3.removeChild(t3), e3.__lexicalLineBreak = void 0;
    }
  }
  insertManagedLineBreak(t3) {
    const e3 = this.getManagedLineBreak();
    if (e3) {
      if (t3 === ("IMG" === e3.nodeName)) return;
      this.removeManagedLineBreak();
    }
    const n2 = this.element, o2 = this.before || this.getDecoratorBoundaryAnchor("trailing"), r2 = Wc().createElement("br");
    if (r2.setAttribute("data-lexical-managed-linebreak", "true"), n2.insertBefore(r2, o2), t3) {
      const t4 = Wc().createElement("img");
      t4.setAttribute("data-lexical-managed-linebreak", "true"), t4.style.setProperty("display", "inline", "important"), t4.style.setProperty("border", "0px", "important"), t4.style.setProperty("margin", "0px", "important"), t4.alt = "", n2.insertBefore(t4, r2), n2.__lexicalLineBreak = t4;
    } else n2.__lexicalLineBreak = r2;
  }
  getFirstChildOffset() {
    const t3 = this.getFirstChild(), e3 = this.getInsertionAnchor();
    let n2 = 0;
    for (let o2 = this.element.firstChild; null !== o2 && o2 !== t3 && o2 !== e3; o2 = o2.nextSibling) n2++;
    return n2;
  }
  resolveChildIndex(t3, e3, n2, o2) {
    if (n2 === this.element) {
      const e4 = this.getFirstChildOffset(), n3 = V(), r3 = this.element.childNodes, i3 = Math.min(o2, r3.length);
      let s3 = 0;
      for (let t4 = e4; t4 < i3; t4++) r3[t4] !== n3 && s3++;
      return [t3, Math.min(s3, t3.getChildrenSize())];
    }
    const r2 = et(e3, n2);
    r2.push(o2);
    const i2 = et(e3, this.element);
    let s2 = t3.getIndexWithinParent();
    for (let t4 = 0; t4 < i2.length; t4++) {
      const e4 = r2[t4], n3 = i2[t4];
      if (void 0 === e4 || e4 < n3) break;
      if (e4 > n3) {
        s2 += 1;
        break;
      }
    }
    return [t3.getParentOrThrow(), s2];
  }
};
function et(e3, n2) {
  const o2 = [];
  let r2 = n2;
  for (; r2 !== e3 && null !== r2; r2 = r2.parentNode) {
    let t3 = 0;
    for (let e4 = r2.previousSibling; null !== e4; e4 = e4.previousSibling) t3++;
    o2.push(t3);
  }
  return r2 !== e3 && t(225), o2.reverse();
}
var nt;
try {
  nt = "0.50.0+prod.esm";
} catch (t3) {
}
var ot = nt ?? '"<unknown>+source"';
var rt = class {
  _front = /* @__PURE__ */ new Set();
  _back = /* @__PURE__ */ new Set();
  _cache;
  get size() {
    return this._front.size + this._back.size;
  }
  addBack(t3) {
    return delete this._cache, this._front.has(t3) || this._back.add(t3), this;
  }
  addFront(t3) {
    return delete this._cache, this._back.has(t3) || this._front.add(t3), this;
  }
  delete(t3) {
    return delete this._cache, this._front.delete(t3) || this._back.delete(t3);
  }
  toArray() {
    const t3 = Array.from(this._front).reverse();
    for (const e3 of this._back) t3.push(e3);
    return t3;
  }
  toReadonlyArray() {
    return this._cache = this._cache || this.toArray(), this._cache;
  }
  [Symbol.iterator]() {
    return this.toReadonlyArray()[Symbol.iterator]();
  }
};
var it = null;
function st(t3, e3 = 1e3) {
  return t3 instanceof lt ? t3.clone() : t3.size < e3 ? new Map(t3) : new lt().init(new Map(t3), void 0, t3.size);
}
var lt = class _lt {
  _mutable = false;
  _old = void 0;
  _nursery = void 0;
  _size = 0;
  clone() {
    return this._mutable = false, new _lt().init(this._old, this._nursery, this._size);
  }
  init(t3, e3, n2) {
    return this._old = t3, this._nursery = e3, this._size = n2, this;
  }
  get size() {
    return this._size;
  }
  has(t3) {
    return void 0 !== this.get(t3);
  }
  getWithTombstone(t3) {
    const e3 = this._nursery && this._nursery.get(t3);
    return void 0 !== e3 ? e3 : this._old && this._old.get(t3);
  }
  get(t3) {
    const e3 = this.getWithTombstone(t3);
    return e3 === it ? void 0 : e3;
  }
  shouldCompact() {
    return void 0 !== this._nursery && 2 * this._nursery.size > this._size;
  }
  getNursery() {
    return this._mutable && this._nursery || (this.compact(), this._nursery = new Map(this._nursery), this._mutable = true), this._nursery;
  }
  compact(t3 = false) {
    if (this._nursery && this._nursery.size > 0 && (t3 || this.shouldCompact())) {
      const t4 = new Map(this._old);
      for (const [e3, n2] of this._nursery) n2 !== it ? t4.set(e3, n2) : t4.delete(e3);
      this._old = t4, this._nursery = void 0;
    }
    return this._mutable = false, this;
  }
  set(t3, e3) {
    const n2 = this.getWithTombstone(t3);
    if (n2 === e3) return this;
    const o2 = this.getNursery();
    return n2 !== it && void 0 !== n2 || (this._size++, n2 === it && o2.delete(t3)), o2.set(t3, e3), this;
  }
  delete(t3) {
    const e3 = this.has(t3);
    return e3 && (this.getNursery().set(t3, it), this._size--), e3;
  }
  getOrInsert(t3, e3) {
    const n2 = this.get(t3);
    return void 0 !== n2 ? n2 : (this.set(t3, e3), e3);
  }
  getOrInsertComputed(t3, e3) {
    const n2 = this.get(t3);
    if (void 0 !== n2) return n2;
    const o2 = e3(t3);
    return this.set(t3, o2), o2;
  }
  clear() {
    this._mutable = false, this._old = void 0, this._nursery = void 0, this._size = 0;
  }
  *keys() {
    for (const t3 of this.entries()) yield t3[0];
  }
  *values() {
    for (const t3 of this.entries()) yield t3[1];
  }
  *entries() {
    const t3 = this._nursery, e3 = this._old;
    if (e3) for (const n2 of e3) {
      const e4 = n2[0], o2 = t3 ? t3.get(e4) : void 0;
      o2 !== it && (void 0 !== o2 && (n2[1] = o2), yield n2);
    }
    if (t3) for (const n2 of t3) n2[1] === it || e3 && e3.has(n2[0]) || (yield n2);
  }
  forEach(t3, e3) {
    void 0 !== e3 && (t3 = t3.bind(e3));
    for (const [e4, n2] of this.entries()) t3(n2, e4, this);
  }
  get [Symbol.toStringTag]() {
    return "GenMap";
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
function ct(t3, e3, n2, o2, r2, i2) {
  if (es(t3)) {
    let s2 = t3.getFirstChild();
    for (; null !== s2; ) {
      const t4 = s2.__key;
      s2.__parent === e3 && ((es(s2) || Ra(s2) && null !== s2.__slots) && ct(s2, t4, n2, o2, r2, i2), n2.has(t4) || i2.delete(t4), r2.push(t4)), s2 = s2.getNextSibling();
    }
  }
  for (const s2 of Ra(t3) && null !== t3.__slots ? t3.__slots.values() : []) {
    const t4 = o2.get(s2);
    void 0 !== t4 && Wa(t4) && t4.__slotHost === e3 && ((es(t4) || Ra(t4) && null !== t4.__slots) && ct(t4, s2, n2, o2, r2, i2), n2.has(s2) || i2.delete(s2), r2.push(s2));
  }
}
var at = false;
var ut = 0;
function ft(t3) {
  ut = t3.timeStamp;
}
function dt(t3, e3, n2) {
  const o2 = "BR" === t3.nodeName, r2 = e3.__lexicalLineBreak;
  return r2 && (t3 === r2 || o2 && t3.previousSibling === r2) || o2 && void 0 !== Kl(t3, n2);
}
function ht(t3, e3, n2) {
  const o2 = Pc(Tc(n2)), r2 = o2 && Hc(o2, n2._rootElement);
  let i2 = null, s2 = null;
  null !== r2 && r2.anchorNode === t3 && (i2 = r2.anchorOffset, s2 = r2.focusOffset);
  const l2 = t3.nodeValue;
  null !== l2 && Ql(e3, l2, i2, s2, false);
}
function gt(t3, e3, n2) {
  if (Er(t3)) {
    const e4 = t3.anchor.getNode();
    if (e4.is(n2) && t3.format !== e4.getFormat()) return false;
  }
  return kl(e3) && n2.isAttached();
}
function _t(t3, e3, n2) {
  for (let o2 = t3; o2 && !Na(o2); o2 = pc(o2)) {
    const t4 = Kl(o2, e3);
    if (void 0 !== t4) {
      const e4 = Il(t4, n2);
      if (e4) return rs(e4) || !na(o2) ? void 0 : [o2, e4];
    }
  }
}
function pt(t3, e3, n2) {
  at = true;
  const o2 = performance.now() - ut > 100;
  try {
    Qi(t3, () => {
      const r2 = ni() || (function(t4) {
        return t4.read("latest", () => {
          const t5 = ni();
          return null !== t5 ? t5.clone() : null;
        });
      })(t3), s2 = /* @__PURE__ */ new Map(), l2 = t3._editorState, c2 = t3._blockCursorElement;
      let a2 = false, u2 = "";
      for (let n3 = 0; n3 < e3.length; n3++) {
        const f3 = e3[n3], d2 = f3.type, h2 = f3.target, g2 = _t(h2, t3, l2);
        if (!g2) continue;
        const [_2, p] = g2;
        if ("characterData" === d2) o2 && gr(p) && kl(h2) && gt(r2, h2, p) && ht(h2, p, t3);
        else if ("childList" === d2) {
          a2 = true;
          const e4 = f3.addedNodes;
          for (let n5 = 0; n5 < e4.length; n5++) {
            const o4 = e4[n5], r3 = Ll(o4), s3 = o4.parentNode;
            if (!(null == s3 || o4 === c2 || null !== r3 || dt(o4, s3, t3) || X(o4) || t3._slotsUsed && na(o4) && o4.hasAttribute("data-lexical-slot") || Na(o4))) {
              if (i) {
                const t4 = (na(o4) ? o4.innerText : null) || o4.nodeValue;
                t4 && (u2 += t4);
              }
              s3.removeChild(o4);
            }
          }
          const n4 = f3.removedNodes, o3 = n4.length;
          if (o3 > 0) {
            let e5 = 0;
            for (let r3 = 0; r3 < o3; r3++) {
              const o4 = n4[r3];
              dt(o4, h2, t3) || c2 === o4 ? (h2.appendChild(o4), e5++) : X(o4) && e5++;
            }
            o3 !== e5 && s2.set(_2, p);
          }
        }
      }
      if (s2.size > 0) for (const [e4, n3] of s2) n3.reconcileObservedMutation(e4, t3);
      const f2 = n2.takeRecords();
      if (f2.length > 0) {
        for (let e4 = 0; e4 < f2.length; e4++) {
          const n3 = f2[e4], o3 = n3.addedNodes, r3 = n3.target;
          for (let e5 = 0; e5 < o3.length; e5++) {
            const n4 = o3[e5], i2 = n4.parentNode;
            null == i2 || "BR" !== n4.nodeName || dt(n4, r3, t3) || i2.removeChild(n4);
          }
        }
        n2.takeRecords();
      }
      null !== r2 && (a2 && Hl(r2), i && hc(t3) && r2.insertRawText(u2));
    });
  } finally {
    at = false;
  }
}
function yt(t3) {
  const e3 = t3._observer;
  if (null !== e3) {
    pt(t3, e3.takeRecords(), e3);
  }
}
function mt(t3) {
  !(function(t4) {
    0 === ut && Tc(t4).addEventListener("textInput", ft, true);
  })(t3), t3._observer = new MutationObserver((e3, n2) => {
    pt(t3, e3, n2);
  });
}
var Ct = "latest";
var St = class {
  key;
  parse;
  unparse;
  isEqual;
  defaultValue;
  resetOnCopyNode;
  constructor(t3, e3) {
    this.key = t3, this.parse = e3.parse.bind(e3), this.unparse = (e3.unparse || Dt).bind(e3), this.isEqual = (e3.isEqual || Object.is).bind(e3), this.defaultValue = this.parse(void 0), this.resetOnCopyNode = e3.resetOnCopyNode || false;
  }
};
function vt(t3, e3) {
  return new St(t3, e3);
}
function Tt(t3, e3, n2 = Ct) {
  const o2 = (n2 === Ct ? t3.getLatest() : t3).__state;
  return o2 ? o2.getValue(e3) : e3.defaultValue;
}
function bt(t3, e3, n2) {
  let o2;
  if (Ai(), "function" == typeof n2) {
    const r3 = t3.getLatest(), i2 = Tt(r3, e3);
    if (o2 = n2(i2), e3.isEqual(i2, o2)) return r3;
  } else o2 = n2;
  const r2 = t3.getWritable();
  return Mt(r2).updateFromKnown(e3, o2), r2;
}
function Nt(t3) {
  const e3 = /* @__PURE__ */ new Map(), n2 = /* @__PURE__ */ new Set();
  for (const { ownNodeConfig: o2 } of Fa("function" == typeof t3 ? t3 : t3.replace)) if (o2 && o2.stateConfigs) for (const t4 of o2.stateConfigs) {
    let o3;
    "stateConfig" in t4 ? (o3 = t4.stateConfig, t4.flat && n2.add(o3.key)) : o3 = t4, e3.set(o3.key, o3);
  }
  return { flatKeys: n2, sharedConfigMap: e3 };
}
var wt = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
var Et = class _Et {
  node;
  knownState;
  unknownState;
  sharedNodeState;
  size;
  constructor(t3, e3, n2 = void 0, o2 = /* @__PURE__ */ new Map(), r2 = void 0) {
    this.node = t3, this.sharedNodeState = e3, this.unknownState = n2, this.knownState = o2;
    const { sharedConfigMap: i2 } = this.sharedNodeState, s2 = void 0 !== r2 ? r2 : (function(t4, e4, n3) {
      let o3 = n3.size;
      if (e4) for (const r3 in e4) {
        const e5 = t4.get(r3);
        e5 && n3.has(e5) || o3++;
      }
      return o3;
    })(i2, n2, o2);
    this.size = s2;
  }
  getValue(t3) {
    const e3 = this.knownState.get(t3);
    if (void 0 !== e3) return e3;
    this.sharedNodeState.sharedConfigMap.set(t3.key, t3);
    let n2 = t3.defaultValue;
    if (this.unknownState && t3.key in this.unknownState) {
      const e4 = this.unknownState[t3.key];
      void 0 !== e4 && (n2 = t3.parse(e4)), this.updateFromKnown(t3, n2);
    }
    return n2;
  }
  getInternalState() {
    return [this.unknownState, this.knownState];
  }
  toJSON() {
    const t3 = { ...this.unknownState }, e3 = {};
    for (const [e4, n2] of this.knownState) e4.isEqual(n2, e4.defaultValue) ? delete t3[e4.key] : t3[e4.key] = e4.unparse(n2);
    for (const n2 of this.sharedNodeState.flatKeys) n2 in t3 && (e3[n2] = t3[n2], delete t3[n2]);
    return At(t3) && (e3.$ = t3), e3;
  }
  getWritable(t3) {
    if (this.node === t3) return this;
    const { sharedNodeState: e3, unknownState: n2 } = this, o2 = new Map(this.knownState);
    return new _Et(t3, e3, (function(t4, e4, n3) {
      let o3;
      if (n3) for (const [r2, i2] of Object.entries(n3)) {
        if (wt.has(r2)) continue;
        const n4 = t4.get(r2);
        n4 ? e4.has(n4) || e4.set(n4, n4.parse(i2)) : (o3 = o3 || {}, o3[r2] = i2);
      }
      return o3;
    })(e3.sharedConfigMap, o2, n2), o2, this.size);
  }
  resetOnCopyNode() {
    for (const t3 of this.knownState.keys()) t3.resetOnCopyNode && this.knownState.set(t3, t3.defaultValue);
    return this;
  }
  updateFromKnown(t3, e3) {
    const n2 = t3.key;
    this.sharedNodeState.sharedConfigMap.set(n2, t3);
    const { knownState: o2, unknownState: r2 } = this;
    o2.has(t3) || r2 && n2 in r2 || (r2 && (delete r2[n2], this.unknownState = At(r2)), this.size++), o2.set(t3, e3);
  }
  updateFromUnknown(t3, e3) {
    if (wt.has(t3)) return;
    const n2 = this.sharedNodeState.sharedConfigMap.get(t3);
    n2 ? this.updateFromKnown(n2, n2.parse(e3)) : (this.unknownState = this.unknownState || {}, t3 in this.unknownState || this.size++, this.unknownState[t3] = e3);
  }
  updateFromJSON(t3) {
    const { knownState: e3 } = this;
    for (const t4 of e3.keys()) e3.set(t4, t4.defaultValue);
    if (this.size = e3.size, this.unknownState = void 0, t3) for (const [e4, n2] of Object.entries(t3)) this.updateFromUnknown(e4, n2);
  }
};
function Mt(t3) {
  const e3 = t3.getWritable(), n2 = e3.__state ? e3.__state.getWritable(e3) : new Et(e3, Ot(e3));
  return e3.__state = n2, n2;
}
function Ot(t3) {
  return t3.__state ? t3.__state.sharedNodeState : dl(ua(), t3.getType()).sharedNodeState;
}
function At(t3) {
  if (t3) for (const e3 in t3) return t3;
}
function Dt(t3) {
  return t3;
}
function Ft(t3, e3, n2) {
  for (const [o2, r2] of e3.knownState) {
    if (t3.has(o2.key)) continue;
    t3.add(o2.key);
    const e4 = n2 ? n2.getValue(o2) : o2.defaultValue;
    if (e4 !== r2 && !o2.isEqual(e4, r2)) return true;
  }
  return false;
}
function Pt(t3, e3, n2) {
  const { unknownState: o2 } = e3, r2 = n2 ? n2.unknownState : void 0;
  if (o2) for (const [e4, n3] of Object.entries(o2)) {
    if (t3.has(e4)) continue;
    t3.add(e4);
    if (n3 !== (r2 ? r2[e4] : void 0)) return true;
  }
  return false;
}
function It(t3, e3) {
  const n2 = t3.__state;
  return n2 && n2.node === t3 ? n2.getWritable(e3) : n2;
}
function Lt(t3, e3) {
  const n2 = t3.__mode, o2 = t3.__format, r2 = t3.__style, i2 = e3.__mode, s2 = e3.__format, l2 = e3.__style, c2 = t3.__state, a2 = e3.__state;
  return (null === n2 || n2 === i2) && (null === o2 || o2 === s2) && (null === r2 || r2 === l2) && (null === t3.__state || c2 === a2 || (function(t4, e4) {
    if (t4 === e4) return true;
    const n3 = /* @__PURE__ */ new Set();
    return !(t4 && Ft(n3, t4, e4) || e4 && Ft(n3, e4, t4) || t4 && Pt(n3, t4, e4) || e4 && Pt(n3, e4, t4));
  })(c2, a2));
}
function zt(t3, e3) {
  const n2 = t3.mergeWithSibling(e3), o2 = Ii()._normalizedNodes;
  return o2.add(t3.__key), o2.add(e3.__key), n2;
}
function Kt(t3) {
  let e3, n2, o2 = t3;
  if ("" !== o2.__text || !o2.isSimpleText() || o2.isUnmergeable()) {
    for (; null !== (e3 = o2.getPreviousSibling()) && gr(e3) && e3.isSimpleText() && !e3.isUnmergeable(); ) {
      if ("" !== e3.__text) {
        if (Lt(e3, o2)) {
          o2 = zt(e3, o2);
          break;
        }
        break;
      }
      e3.remove();
    }
    for (; null !== (n2 = o2.getNextSibling()) && gr(n2) && n2.isSimpleText() && !n2.isUnmergeable(); ) {
      if ("" !== n2.__text) {
        if (Lt(o2, n2)) {
          o2 = zt(o2, n2);
          break;
        }
        break;
      }
      n2.remove();
    }
  } else o2.remove();
}
function Bt(t3) {
  return Rt(t3.anchor), Rt(t3.focus), t3;
}
function Rt(t3) {
  for (; "element" === t3.type; ) {
    const e3 = t3.getNode(), n2 = t3.offset;
    let o2, r2;
    if (n2 === e3.getChildrenSize() ? (o2 = e3.getChildAtIndex(n2 - 1), r2 = true) : (o2 = e3.getChildAtIndex(n2), r2 = false), gr(o2)) {
      t3.set(o2.__key, r2 ? o2.getTextContentSize() : 0, "text", true);
      break;
    }
    if (!es(o2)) break;
    t3.set(o2.__key, r2 ? o2.getChildrenSize() : 0, "element", true);
  }
}
var Wt = /* @__PURE__ */ Symbol.for("@lexical/CachedTextSize");
function $t(e3, n2) {
  return ie.read(() => {
    let o2 = 0, r2 = e3;
    for (let e4 = 0; e4 < n2 && null !== r2; e4++) {
      const i2 = re.get(r2);
      if (void 0 === i2 && t(345, r2), es(i2)) {
        const s2 = se.get(r2);
        if (void 0 !== s2 && es(s2) && s2.__parent !== i2.__parent) o2 += i2.getTextContentSize();
        else {
          const e5 = le.get(r2), n3 = e5 && e5.__lexicalTextContent;
          "string" != typeof n3 && t(346, i2.getType()), o2 += n3.length;
        }
        e4 < n2 - 1 && !i2.isInline() && (o2 += 2);
      } else {
        const e5 = i2[Wt];
        void 0 === e5 && t(347, i2.getType(), r2), o2 += e5;
      }
      r2 = i2.__next;
    }
    return o2;
  }, { editor: Jt });
}
function Ut(t3) {
  es(t3) || void 0 === t3[Wt] && (t3[Wt] = gr(t3) ? t3.__text.length : t3.getTextContentSize());
}
var Ht = 4;
var jt;
var Jt;
var Vt;
var qt = "";
var Yt = null;
var Gt = null;
var Xt = null;
function Qt() {
  return { firstTextKey: Xt, format: Yt, style: Gt };
}
function Zt(t3) {
  null !== t3.firstTextKey && (Yt = t3.format, Gt = t3.style, Xt = t3.firstTextKey);
}
function te(e3) {
  if (null !== Xt) return;
  const n2 = e3.__lexicalFirstTextKey;
  if (void 0 === n2 && t(348), null === n2) return;
  const o2 = se.get(n2);
  gr(o2) && (Yt = o2.getFormat(), Gt = o2.getStyle(), Xt = n2);
}
var ee;
var ne;
var oe;
var re;
var ie;
var se;
var le;
var ce;
var ae;
var ue;
var fe = false;
var de = false;
function he(t3, e3) {
  const n2 = re.get(t3), o2 = se.has(t3);
  if (null !== e3) {
    const n3 = Be(t3);
    n3.parentNode === e3 && e3.removeChild(n3);
  }
  if (!o2) {
    if (Jt._keyToDOMMap.delete(t3), es(n2)) {
      const t4 = za(n2, re);
      ge(t4, 0, t4.length - 1, null);
    }
    if (void 0 !== n2) {
      for (const t4 of Te(n2).values()) {
        const e4 = be(t4);
        he(t4, null), null !== e4 && e4.remove();
      }
      ac(ae, Vt, ee, n2, "destroyed");
    }
  }
}
function ge(t3, e3, n2, o2) {
  for (let r2 = e3; r2 <= n2; ++r2) {
    const e4 = t3[r2];
    void 0 !== e4 && he(e4, o2);
  }
}
function _e(t3, e3) {
  t3.setProperty("text-align", e3);
}
var pe = "40px";
function ye(t3, e3) {
  const n2 = jt.theme.indent;
  if ("string" == typeof n2) {
    const o2 = t3.classList.contains(n2);
    e3 > 0 && !o2 ? t3.classList.add(n2) : e3 < 1 && o2 && t3.classList.remove(n2);
  }
  t3.style.setProperty("padding-inline-start", 0 === e3 ? "" : `calc(${e3} * var(--lexical-indent-base-value, ${pe}))`), lc(t3, "class"), lc(t3, "style");
}
function me(t3, e3) {
  const n2 = t3.style;
  0 === e3 ? _e(n2, "") : 1 === e3 ? _e(n2, "left") : 2 === e3 ? _e(n2, "center") : 3 === e3 ? _e(n2, "right") : 4 === e3 ? _e(n2, "justify") : 5 === e3 ? _e(n2, "start") : 6 === e3 && _e(n2, "end"), lc(t3, "style");
}
function xe(t3, e3) {
  const n2 = (function(t4) {
    const e4 = t4.__dir;
    if (null !== e4) return e4;
    if (ss(t4)) return null;
    const n3 = t4.getParent();
    return null === n3 || wc(n3) && null === n3.__dir ? "auto" : null;
  })(e3);
  null !== n2 ? t3.dir = n2 : t3.removeAttribute("dir");
}
function Ce(t3) {
  const e3 = Wc().createElement("div");
  return e3.setAttribute("data-lexical-slot", t3), e3.style.display = "none", e3;
}
function Se(t3, e3, n2) {
  e3 || "false" === t3.contentEditable ? wa(n2, Jt) : n2.removeAttribute("contenteditable");
}
function ve(t3, e3, n2) {
  const o2 = qt, r2 = Qt();
  qt = "";
  let i2 = "";
  const s2 = rs(t3);
  for (const [o3, r3] of n2) {
    const n3 = Ce(o3);
    Se(e3, s2, n3), e3.appendChild(n3), qt = "";
    const l2 = Qt();
    we(r3, da(t3, n3, Jt)), Zt(l2), ke(t3, o3, e3, n3), i2 += qt;
  }
  return Zt(r2), qt = o2, i2;
}
function Te(t3) {
  return Ra(t3) && null !== t3.__slots ? t3.__slots : Ba;
}
function ke(t3, e3, n2, o2) {
  const r2 = ue.$getSlotTargetElement(t3, e3, n2, Jt);
  null !== r2 && (o2.parentElement !== r2 && r2.appendChild(o2), o2.style.display = "");
}
function be(t3) {
  const e3 = le.get(t3);
  return void 0 !== e3 ? e3.parentElement : null;
}
function Ne(t3, e3, n2) {
  const o2 = Te(t3), r2 = Te(e3);
  for (const [t4, e4] of o2) if (!r2.has(t4)) {
    const t5 = be(e4);
    he(e4, null), null !== t5 && t5.remove();
  }
  const i2 = qt, s2 = Qt();
  let l2 = "", c2 = null;
  const a2 = rs(e3);
  for (const [t4, i3] of r2) {
    const r3 = o2.get(t4);
    let s3 = void 0 !== r3 ? be(r3) : null;
    qt = "";
    const u2 = Qt();
    if (null === s3) {
      s3 = Ce(t4);
      let o3 = null;
      for (const t5 of n2.children) if (!t5.hasAttribute("data-lexical-slot")) {
        o3 = t5;
        break;
      }
      n2.insertBefore(s3, o3), we(i3, da(e3, s3, Jt));
    } else r3 === i3 ? Pe(i3, s3) : (void 0 !== r3 && he(r3, s3), we(i3, da(e3, s3, Jt)));
    if (Zt(u2), Se(n2, a2, s3), ke(e3, t4, n2, s3), l2 += qt, s3.parentElement === n2) {
      const t5 = null === c2 ? n2.firstChild : c2.nextSibling;
      t5 !== s3 && n2.insertBefore(s3, t5), c2 = s3;
    }
  }
  return Zt(s2), qt = i2, l2;
}
function we(e3, n2) {
  const o2 = se.get(e3);
  if (void 0 === o2 && t(60), null !== n2) {
    const t3 = re.get(e3);
    if (void 0 !== t3) {
      const r3 = le.get(e3);
      if (void 0 !== r3) {
        const i2 = Wa(t3) ? t3.__slotHost : null, s2 = Wa(o2) ? o2.__slotHost : null, l2 = t3.__parent !== o2.__parent || i2 !== s2, c2 = null !== s2 && r3.parentElement !== n2.element;
        if (l2 || c2) return n2.insertChild(r3), Pe(e3, n2.element);
      }
    }
  }
  const r2 = ue.$createDOM(o2, Jt);
  if ((function(t3, e4, n3) {
    const o3 = n3._keyToDOMMap;
    zl(e4, n3, t3), o3.set(t3, e4);
  })(e3, r2, Jt), gr(o2) ? r2.setAttribute("data-lexical-text", "true") : rs(o2) && (r2.setAttribute("data-lexical-decorator", "true"), ba(r2, { captureSelection: true })), es(o2)) {
    const t3 = o2.__indent, e4 = o2.__size;
    xe(r2, o2), 0 !== t3 && ye(r2, t3);
    const n3 = Te(o2), i2 = n3.size > 0 ? ve(o2, r2, n3) : "";
    if (0 === e4) r2.__lexicalTextContent = i2, r2.__lexicalFirstTextKey = null, qt += i2, n3.size > 0 && (r2.__lexicalSlotTextLength = i2.length);
    else {
      const t4 = qt, s3 = e4 - 1;
      if (Ee(za(o2, se), o2, 0, s3, da(o2, r2, Jt)), "" !== i2) {
        const e5 = r2.__lexicalTextContent || "";
        r2.__lexicalTextContent = i2 + e5, qt = t4 + i2 + e5;
      }
      n3.size > 0 && (r2.__lexicalSlotTextLength = i2.length);
    }
    const s2 = o2.__format;
    0 !== s2 && me(r2, s2), o2.isInline() || (Ae(null, o2, r2), Oe(o2, r2));
  } else {
    const t3 = o2.getTextContent();
    if (rs(o2)) {
      const t4 = o2.decorate(Jt, jt);
      null !== t4 && Ie(e3, t4), r2.contentEditable = "false";
      const n3 = Te(o2);
      n3.size > 0 && ve(o2, r2, n3);
    }
    qt += t3;
  }
  return null !== n2 && n2.insertChild(r2), ue.$decorateDOM(o2, null, r2, Jt), Ut(o2), ac(ae, Vt, ee, o2, "created"), r2;
}
function Ee(e3, n2, o2, r2, i2) {
  const s2 = qt, l2 = Qt();
  qt = "", Yt = null, Gt = null, Xt = null;
  let c2 = o2;
  for (; c2 <= r2; ++c2) {
    const t3 = Qt();
    we(e3[c2], i2);
    const n3 = se.get(e3[c2]);
    null !== n3 && gr(n3) ? null === Yt && (Yt = n3.getFormat(), Gt = n3.getStyle(), Xt = n3.__key) : es(n3) && c2 < r2 && !n3.isInline() && (qt += D), Zt(t3);
  }
  const a2 = Jt._keyToDOMMap.get(n2.__key);
  void 0 === a2 && t(349, n2.__key), a2.__lexicalTextContent = qt, a2.__lexicalFirstTextKey = Xt, qt = s2 + qt, Zt(l2);
}
function Me(t3, e3) {
  if (!t3) return false;
  const n2 = e3.get(t3);
  return rs(n2) && !n2.isInline();
}
function Oe(t3, e3) {
  const n2 = da(t3, e3, Jt);
  n2.setDecoratorBoundaryAnchor("leading", Me(t3.__first, se)), n2.setDecoratorBoundaryAnchor("trailing", Me(t3.__last, se));
}
function Ae(t3, e3, n2) {
  const o2 = da(e3, n2, Jt), r2 = (function(t4, e4) {
    if (t4) {
      const n3 = t4.__last;
      if (n3) {
        const t5 = e4.get(n3);
        if (t5) return ps(t5) ? "line-break" : rs(t5) && t5.isInline() ? "decorator" : null;
      }
      return "empty";
    }
    return null;
  })(e3, se);
  o2.setManagedLineBreak(r2);
}
function De(e3, n2, o2) {
  var r2;
  Yt = null, Gt = null, Xt = null, (function(e4, n3, o3) {
    const r3 = qt, i2 = e4.__size, s2 = n3.__size;
    qt = "";
    const l2 = o3.element, c2 = Jt._keyToDOMMap.get(n3.__key);
    void 0 === c2 && t(351, n3.__key);
    const a2 = s2 - i2;
    if (!fe && Math.abs(a2) <= 1 && i2 >= Ht && e4.__first === n3.__first && (0 !== a2 || !Jt._cloneNotNeeded.has(e4.__key))) {
      const i3 = c2.__lexicalTextContent, u2 = ce.get(e4.__key);
      if (!fe && "string" == typeof i3 && void 0 !== u2) {
        const s3 = (function(t3, e5) {
          const n4 = e5.size;
          if (0 === n4 || n4 >= t3.__size) return null;
          let o4 = t3.__last, r4 = null, i4 = 0;
          for (; null !== o4 && i4 < n4; ) {
            if (!e5.has(o4)) return null;
            r4 = o4;
            const t4 = se.get(o4);
            if (void 0 === t4) return null;
            o4 = t4.__prev, i4++;
          }
          if (i4 !== n4) return null;
          if (null !== o4 && e5.has(o4)) return null;
          return r4;
        })(n3, u2);
        if (null !== s3) {
          const f2 = u2.size;
          if (0 === a2) {
            const e5 = $t(s3, f2);
            let o4 = s3, a3 = 0;
            for (; null !== o4 && a3 < f2; ) {
              const t3 = se.get(o4);
              if (void 0 === t3) break;
              const e6 = Qt();
              Pe(o4, l2), gr(t3) && null === Yt && (Yt = t3.getFormat(), Gt = t3.getStyle(), Xt = t3.__key), Zt(e6), o4 = t3.__next, a3++;
            }
            let d2 = "";
            for (o4 = s3, a3 = 0; null !== o4 && a3 < f2; ) {
              const e6 = se.get(o4);
              if (void 0 === e6) break;
              let n4;
              if (es(e6)) {
                const r4 = Jt._keyToDOMMap.get(o4), i4 = r4 && r4.__lexicalTextContent;
                "string" != typeof i4 && t(352, e6.getType()), n4 = i4;
              } else n4 = e6.getTextContent();
              d2 += n4, a3 < f2 - 1 && es(e6) && !e6.isInline() && (d2 += D), o4 = e6.__next, a3++;
            }
            const h2 = c2.__lexicalSlotTextLength || 0, g2 = h2 > 0 ? i3.slice(h2) : i3, _2 = g2.slice(0, g2.length - e5) + d2;
            return c2.__lexicalTextContent = _2, qt = r3 + _2, void Fe(n3, c2, u2);
          }
          if ((function(e5, n4, o4, r4, i4, s4, l3, c3) {
            if (1 !== c3 && -1 !== c3) return false;
            const a3 = 1 === c3 ? 2 : 1;
            if (l3 !== a3) return false;
            const u3 = l3 - c3;
            let f3 = e5.__last;
            for (let t3 = 0; t3 < u3 - 1; t3++) {
              if (null === f3) return false;
              const t4 = re.get(f3);
              if (void 0 === t4) return false;
              f3 = t4.__prev;
            }
            if (null === f3) return false;
            const d2 = se.get(s4), h2 = re.get(f3);
            if (void 0 === d2 || void 0 === h2) return false;
            if (d2.__prev !== h2.__prev) return false;
            const g2 = [];
            let _2 = s4;
            for (let t3 = 0; t3 < l3; t3++) {
              if (null === _2) return false;
              g2.push(_2);
              const t4 = se.get(_2);
              _2 = t4 ? t4.__next : null;
            }
            const p = [];
            _2 = f3;
            for (let t3 = 0; t3 < u3; t3++) {
              if (null === _2) return false;
              p.push(_2);
              const t4 = re.get(_2);
              _2 = t4 ? t4.__next : null;
            }
            const y = new Set(p), m = new Set(g2), x = [];
            let C = 0, S = 0;
            for (; C < u3 && S < l3; ) if (g2[S] === p[C]) x.push({ key: g2[S], kind: "reconcile" }), C++, S++;
            else if (m.has(p[C])) {
              if (y.has(g2[S])) return false;
              x.push({ key: g2[S], kind: "create", nextIndex: S }), S++;
            } else x.push({ key: p[C], kind: "destroy" }), C++;
            for (; C < u3; ) x.push({ key: p[C++], kind: "destroy" });
            for (; S < l3; ) x.push({ key: g2[S], kind: "create", nextIndex: S }), S++;
            const v = $t(f3, u3);
            for (const t3 of x) {
              const e6 = Qt();
              if ("reconcile" === t3.kind) Pe(t3.key, o4.element);
              else if ("destroy" === t3.kind) he(t3.key, o4.element);
              else {
                let e7 = null;
                for (let n5 = t3.nextIndex + 1; n5 < l3; n5++) {
                  const t4 = Jt._keyToDOMMap.get(g2[n5]);
                  if (void 0 !== t4) {
                    e7 = t4;
                    break;
                  }
                }
                we(t3.key, o4.withBefore(e7 ?? o4.before));
              }
              if ("destroy" !== t3.kind) {
                const e7 = se.get(t3.key);
                e7 && gr(e7) && null === Yt && (Yt = e7.getFormat(), Gt = e7.getStyle(), Xt = e7.__key);
              }
              Zt(e6);
            }
            let T2 = "";
            for (let e6 = 0; e6 < l3; e6++) {
              const n5 = se.get(g2[e6]);
              if (void 0 === n5) return false;
              let o5;
              if (es(n5)) {
                const r5 = Jt._keyToDOMMap.get(g2[e6]), i5 = r5 && r5.__lexicalTextContent;
                "string" != typeof i5 && t(350, n5.getType()), o5 = i5;
              } else o5 = n5.getTextContent();
              T2 += o5, e6 < l3 - 1 && es(n5) && !n5.isInline() && (T2 += D);
            }
            const k = r4.__lexicalSlotTextLength || 0, b2 = k > 0 ? i4.slice(k) : i4;
            return r4.__lexicalTextContent = b2.slice(0, b2.length - v) + T2, true;
          })(e4, 0, o3, c2, i3, s3, f2, a2)) {
            const e5 = c2.__lexicalTextContent;
            return "string" != typeof e5 && t(353), qt = r3 + e5, void Fe(n3, c2, u2);
          }
        }
      }
      if (0 === a2) {
        let n4 = e4.__first, o4 = 0;
        for (; null !== n4; ) {
          const e5 = se.get(n4);
          if (void 0 === e5) break;
          const r4 = fe || oe.has(n4) || ne.has(n4), i4 = Qt();
          if (r4) Pe(n4, l2);
          else {
            let o5, r5;
            if (es(e5)) {
              r5 = le.get(n4);
              const i5 = r5 && r5.__lexicalTextContent;
              "string" != typeof i5 && t(354, e5.getType()), o5 = i5;
            } else o5 = e5.getTextContent();
            qt += o5, void 0 !== r5 && te(r5);
          }
          gr(e5) ? null === Yt && (Yt = e5.getFormat(), Gt = e5.getStyle(), Xt = e5.__key) : es(e5) && o4 < s2 - 1 && !e5.isInline() && (qt += D), Zt(i4), n4 = e5.__next, o4++;
        }
        return c2.__lexicalTextContent = qt, c2.__lexicalFirstTextKey = Xt, void (qt = r3 + qt);
      }
    }
    if (1 === i2 && 1 === s2) {
      const t3 = e4.__first, r4 = n3.__first;
      if (t3 === r4) Pe(t3, l2);
      else {
        const e5 = Be(t3), n4 = we(r4, null);
        try {
          e5.parentNode === l2 ? l2.replaceChild(n4, e5) : o3.insertChild(n4);
        } catch (o4) {
          if ("object" == typeof o4 && null != o4) {
            const i4 = `${o4.toString()} Parent: ${l2.tagName}, new child: {tag: ${n4.tagName} key: ${r4}}, old child: {tag: ${e5.tagName}, key: ${t3}}.`;
            throw new Error(i4);
          }
          throw o4;
        }
        he(t3, null);
      }
      const i3 = se.get(r4);
      gr(i3) && null === Yt && (Yt = i3.getFormat(), Gt = i3.getStyle(), Xt = i3.__key);
    } else {
      const r4 = za(e4, re), c3 = za(n3, se);
      if (r4.length !== i2 && t(227), c3.length !== s2 && t(228), 0 === i2) 0 !== s2 && Ee(c3, n3, 0, s2 - 1, o3);
      else if (0 === s2) {
        if (0 !== i2) {
          const t3 = null == o3.after && null == o3.before && 0 === Te(n3).size && null == o3.element.__lexicalLineBreak;
          ge(r4, 0, i2 - 1, t3 ? null : l2), t3 && (l2.textContent = "");
        }
      } else !(function(t3, e5, n4, o4, r5, i3) {
        const s3 = o4 - 1, l3 = r5 - 1;
        let c4, a3, u2 = i3.getFirstChild(), f2 = 0, d2 = 0;
        for (; f2 <= s3 && d2 <= l3; ) {
          const t4 = e5[f2], o5 = n4[d2], r6 = Qt();
          if (t4 === o5) u2 = Le(Pe(o5, i3.element)), f2++, d2++;
          else {
            if (void 0 === a3 && (a3 = ze(n4, d2)), void 0 === c4) c4 = ze(e5, f2);
            else if (!c4.has(t4)) {
              f2++, Zt(r6);
              continue;
            }
            if (!a3.has(t4)) {
              u2 = Le(Be(t4)), he(t4, i3.element), f2++, c4.delete(t4), Zt(r6);
              continue;
            }
            if (c4.has(o5)) {
              const t5 = _c(Jt, o5);
              t5 !== u2 && i3.withBefore(u2 ?? i3.before).insertChild(t5), u2 = Le(Pe(o5, i3.element)), f2++, d2++;
            } else we(o5, i3.withBefore(u2 ?? i3.before)), d2++;
          }
          const s4 = se.get(o5);
          null !== s4 && gr(s4) ? null === Yt && (Yt = s4.getFormat(), Gt = s4.getStyle(), Xt = s4.__key) : es(s4) && d2 <= l3 && !s4.isInline() && (qt += D), Zt(r6);
        }
        const h2 = f2 > s3, g2 = d2 > l3;
        if (h2 && !g2) {
          const e6 = n4[l3 + 1], o5 = void 0 === e6 ? null : Jt.getElementByKey(e6);
          Ee(n4, t3, d2, l3, i3.withBefore(o5 ?? i3.before));
        } else g2 && !h2 && ge(e5, f2, s3, i3.element);
      })(n3, r4, c3, i2, s2, o3);
    }
    c2.__lexicalTextContent = qt, c2.__lexicalFirstTextKey = Xt, qt = r3 + qt;
  })(e3, n2, da(n2, o2, Jt)), wc(n2) || (r2 = n2, null == Yt || Yt === r2.__textFormat || de || r2.setTextFormat(Yt), (function(t3) {
    null == Gt || Gt === t3.__textStyle || de || t3.setTextStyle(Gt);
  })(n2));
}
function Fe(t3, e3, n2) {
  const o2 = e3.__lexicalFirstTextKey;
  if (null != o2) {
    const e4 = t3.__key;
    let r2 = o2;
    for (; null !== r2; ) {
      const t4 = se.get(r2);
      if (void 0 === t4) {
        r2 = null;
        break;
      }
      if (t4.__parent === e4) break;
      r2 = t4.__parent;
    }
    if (null !== r2 && !n2.has(r2)) {
      const t4 = se.get(o2);
      if (gr(t4)) return Yt = t4.getFormat(), void (Gt = t4.getStyle());
    }
  }
  e3.__lexicalFirstTextKey = Xt;
}
function Pe(e3, n2) {
  const o2 = re.get(e3);
  let r2 = se.get(e3);
  void 0 !== o2 && void 0 !== r2 || t(61);
  const i2 = fe || oe.has(e3) || ne.has(e3), s2 = _c(Jt, e3);
  if (o2 === r2 && !i2) {
    let e4;
    if (es(o2)) {
      const n3 = s2.__lexicalTextContent;
      "string" != typeof n3 && t(355, o2.getType()), e4 = n3, te(s2);
    } else e4 = o2.getTextContent();
    return qt += e4, s2;
  }
  if (o2 !== r2 && i2 && ac(ae, Vt, ee, r2, "updated"), ue.$updateDOM(r2, o2, s2, Jt)) {
    const o3 = we(e3, null);
    return null === n2 && t(62), n2.replaceChild(o3, s2), he(e3, null), o3;
  }
  if (es(o2)) {
    es(r2) || t(334, e3);
    const n3 = r2.__indent;
    (fe || n3 !== o2.__indent) && ye(s2, n3);
    const l2 = r2.__format;
    (fe || l2 !== o2.__format) && me(s2, l2);
    const c2 = i2 && (Te(r2).size > 0 || Te(o2).size > 0) ? Ne(o2, r2, s2) : "";
    if (i2) {
      const t3 = qt;
      if (De(o2, r2, s2), r2.isInline() || (ss(r2) || Ae(0, r2, s2), Oe(r2, s2)), "" !== c2) {
        const e4 = s2.__lexicalTextContent || "";
        s2.__lexicalTextContent = c2 + e4, qt = t3 + c2 + e4, s2.__lexicalSlotTextLength = c2.length;
      } else (Te(r2).size > 0 || Te(o2).size > 0) && (s2.__lexicalSlotTextLength = 0);
    } else {
      const e4 = s2.__lexicalTextContent;
      "string" != typeof e4 && t(356, o2.getType()), qt += e4, te(s2);
    }
    if ((fe || r2.__dir !== o2.__dir || r2.__parent !== o2.__parent) && (xe(s2, r2), ss(r2) && !fe)) {
      for (const t3 of r2.getChildren()) if (es(t3)) {
        xe(_c(Jt, t3.getKey()), t3);
      }
    }
  } else {
    const t3 = r2.getTextContent();
    if (rs(r2)) {
      const t4 = r2.decorate(Jt, jt);
      null !== t4 && Ie(e3, t4), i2 && (Te(r2).size > 0 || Te(o2).size > 0) && Ne(o2, r2, s2);
    }
    qt += t3;
  }
  if (!de && ss(r2)) {
    const t3 = r2.getLatest();
    if (t3.__cachedText !== qt) {
      const e4 = t3.getWritable();
      e4.__cachedText = qt, r2 = e4;
    }
  }
  return ue.$decorateDOM(r2, o2, s2, Jt), Ut(r2), s2;
}
function Ie(t3, e3) {
  let n2 = Jt._pendingDecorators;
  const o2 = Jt._decorators;
  if (null === n2) {
    if (o2[t3] === e3) return;
    n2 = Rl(Jt);
  }
  n2[t3] = e3;
}
function Le(t3) {
  let e3 = t3.nextSibling;
  return null !== e3 && e3 === Jt._blockCursorElement && (e3 = e3.nextSibling), e3;
}
function ze(t3, e3) {
  const n2 = /* @__PURE__ */ new Set();
  for (let o2 = e3; o2 < t3.length; o2++) n2.add(t3[o2]);
  return n2;
}
function Ke(t3, e3, n2, o2, r2, i2) {
  qt = "", Yt = null, Gt = null, Xt = null, fe = 2 === o2, Jt = n2, jt = n2._config, ue = n2._config.dom || nl, Vt = n2._nodes, ee = Jt._listeners.mutation, ne = r2, oe = i2, re = t3._nodeMap, ie = t3, se = e3._nodeMap, de = e3._readOnly, le = st(n2._keyToDOMMap), ce = (function() {
    const t4 = /* @__PURE__ */ new Map(), e4 = (e5) => {
      for (const n3 of e5) {
        const e6 = se.get(n3);
        if (void 0 === e6) continue;
        const o3 = e6.__parent;
        if (null === o3) continue;
        let r3 = t4.get(o3);
        void 0 === r3 && (r3 = /* @__PURE__ */ new Set(), t4.set(o3, r3)), r3.add(n3);
      }
    };
    return e4(ne.keys()), e4(oe), t4;
  })();
  const s2 = /* @__PURE__ */ new Map();
  return ae = s2, Pe("root", null), Jt = void 0, Vt = void 0, ne = void 0, oe = void 0, re = void 0, ie = void 0, se = void 0, jt = void 0, le = void 0, ce = void 0, ae = void 0, ue = nl, s2;
}
function Be(e3) {
  const n2 = le.get(e3);
  return void 0 === n2 && t(75, e3), n2;
}
function Re(t3) {
  return { type: t3 };
}
var We = /* @__PURE__ */ Re("SELECTION_CHANGE_COMMAND");
var Ue = /* @__PURE__ */ Re("CLICK_COMMAND");
var He = /* @__PURE__ */ Re("BEFORE_INPUT_COMMAND");
var je = /* @__PURE__ */ Re("INPUT_COMMAND");
var Je = /* @__PURE__ */ Re("COMPOSITION_START_COMMAND");
var Ve = /* @__PURE__ */ Re("COMPOSITION_END_COMMAND");
var qe = /* @__PURE__ */ Re("DELETE_CHARACTER_COMMAND");
var Ye = /* @__PURE__ */ Re("INSERT_LINE_BREAK_COMMAND");
var Ge = /* @__PURE__ */ Re("INSERT_PARAGRAPH_COMMAND");
var Xe = /* @__PURE__ */ Re("CONTROLLED_TEXT_INSERTION_COMMAND");
var Qe = /* @__PURE__ */ Re("PASTE_COMMAND");
var Ze = /* @__PURE__ */ Re("REMOVE_TEXT_COMMAND");
var tn = /* @__PURE__ */ Re("DELETE_WORD_COMMAND");
var en2 = /* @__PURE__ */ Re("DELETE_LINE_COMMAND");
var nn = /* @__PURE__ */ Re("FORMAT_TEXT_COMMAND");
var rn = /* @__PURE__ */ Re("UNDO_COMMAND");
var sn = /* @__PURE__ */ Re("REDO_COMMAND");
var ln = /* @__PURE__ */ Re("KEYDOWN_COMMAND");
var cn = /* @__PURE__ */ Re("KEY_ARROW_RIGHT_COMMAND");
var an = /* @__PURE__ */ Re("MOVE_TO_END");
var un = /* @__PURE__ */ Re("KEY_ARROW_LEFT_COMMAND");
var fn = /* @__PURE__ */ Re("MOVE_TO_START");
var dn = /* @__PURE__ */ Re("KEY_ARROW_UP_COMMAND");
var hn = /* @__PURE__ */ Re("KEY_ARROW_DOWN_COMMAND");
var gn = /* @__PURE__ */ Re("KEY_ENTER_COMMAND");
var _n = /* @__PURE__ */ Re("KEY_SPACE_COMMAND");
var pn = /* @__PURE__ */ Re("KEY_BACKSPACE_COMMAND");
var yn = /* @__PURE__ */ Re("KEY_ESCAPE_COMMAND");
var mn = /* @__PURE__ */ Re("KEY_DELETE_COMMAND");
var xn = /* @__PURE__ */ Re("KEY_TAB_COMMAND");
var Tn = /* @__PURE__ */ Re("DROP_COMMAND");
var bn = /* @__PURE__ */ Re("DRAGSTART_COMMAND");
var Nn = /* @__PURE__ */ Re("DRAGOVER_COMMAND");
var wn = /* @__PURE__ */ Re("DRAGEND_COMMAND");
var En = /* @__PURE__ */ Re("COPY_COMMAND");
var Mn = /* @__PURE__ */ Re("CUT_COMMAND");
var On = /* @__PURE__ */ Re("SELECT_ALL_COMMAND");
var In = /* @__PURE__ */ Re("FOCUS_COMMAND");
var Ln = /* @__PURE__ */ Re("BLUR_COMMAND");
var zn = /* @__PURE__ */ Re("KEY_MODIFIER_COMMAND");
var Kn = { [j]: "metaKey", ctrlKey: !r, metaKey: r };
var Bn = { [j]: "altKey", altKey: r, ctrlKey: !r };
var Rn = [["altKey", 1], ["ctrlKey", 2], ["metaKey", 4], ["shiftKey", 8]];
function Wn(t3, e3, n2) {
  const o2 = t3.get(e3);
  o2 ? o2.push(n2) : t3.set(e3, [n2]);
}
var $n = class {
  byKey = /* @__PURE__ */ new Map();
  byCode = /* @__PURE__ */ new Map();
  add(e3) {
    const { key: n2, modifiers: o2 = {} } = e3;
    n2.length > 0 || t(399);
    const r2 = n2.toLowerCase();
    for (const t3 of (function(t4) {
      let e4 = [0];
      for (const [n3, o3] of Rn) {
        const r3 = t4[n3] || false;
        "any" === r3 ? e4 = e4.concat(e4.map((t5) => t5 | o3)) : r3 && (e4 = e4.map((t5) => t5 | o3));
      }
      return e4;
    })(o2)) Wn(this.byKey, `${t3}:${r2}`, e3), 1 === n2.length && (/[0-9]/.test(n2) ? Wn(this.byCode, `${t3}:Digit${n2}`, e3) : /[a-z]/.test(r2) && Wn(this.byCode, `${t3}:Key${r2.toUpperCase()}`, e3));
    return this;
  }
  matches(t3) {
    const e3 = t3.key;
    if (!e3) return [];
    const n2 = (function(t4) {
      let e4 = 0;
      for (const [n3, o3] of Rn) t4[n3] && (e4 |= o3);
      return e4;
    })(t3), o2 = this.byKey.get(`${n2}:${e3.toLowerCase()}`), r2 = o2 ? o2.slice() : [];
    if (this.byCode.size > 0 && !(1 === e3.length && e3.charCodeAt(0) <= 127)) {
      const e4 = this.byCode.get(`${n2}:${t3.code}`);
      e4 && r2.push(...e4);
    }
    return r2;
  }
  match(t3) {
    return this.matches(t3)[0];
  }
};
function Un(t3) {
  const e3 = new $n();
  for (const n2 of t3) e3.add(n2);
  return e3;
}
function Hn(t3) {
  const e3 = /* @__PURE__ */ new Map();
  return { dispose() {
    for (const t4 of e3.values()) t4.dispose();
    e3.clear();
  }, register(n2, o2) {
    let r2 = e3.get(n2);
    void 0 === r2 && (r2 = { dispose: t3(n2, o2), holders: /* @__PURE__ */ new Set() }, e3.set(n2, r2));
    const i2 = () => {
      const t4 = e3.get(n2);
      t4 && t4.holders.delete(i2) && 0 === t4.holders.size && (e3.delete(n2), t4.dispose());
    };
    return r2.holders.add(i2), i2;
  } };
}
function jn(t3, e3, n2, o2) {
  return t3.addEventListener(e3, n2, o2), t3.removeEventListener.bind(t3, e3, n2, o2);
}
var Jn = Object.freeze({});
var Vn = [["keydown", function(t3, e3) {
  const n2 = e3._inputState;
  n2.lastKeyDownTimeStamp = t3.timeStamp, n2.lastKeyCode = t3.key, "Backspace" !== t3.key && ro(n2);
  if (e3.isComposing()) return;
  gc(e3, ln, t3);
}], ["pointerdown", function(t3, e3) {
  const n2 = Xc(t3), o2 = t3.pointerType;
  oa(n2) && "touch" !== o2 && "pen" !== o2 && 0 === t3.button && Qi(e3, () => {
    Ea(n2, e3) || (e3._inputState.isSelectionChangeFromMouseDown = true);
  });
}], ["compositionstart", function(t3, e3) {
  gc(e3, Je, t3);
}], ["compositionend", function(t3, e3) {
  const n2 = e3._inputState;
  i ? n2.compositionPhase = "ending-firefox" : l || !a && !d ? gc(e3, Ve, t3) : (n2.compositionPhase = "ending-safari", n2.compositionEndData = t3.data);
}], ["input", function(t3, e3) {
  t3.stopPropagation();
  const n2 = e3._inputState;
  ro(n2), Qi(e3, () => {
    so(t3, e3) || e3.dispatchCommand(je, t3);
  }, { event: t3 }), n2.unprocessedBeforeInputData = null;
}], ["click", function(t3, e3) {
  Qi(e3, () => {
    const n2 = ni(), o2 = Pc(Tc(e3)), r2 = oi();
    if (o2) {
      if (Er(n2)) {
        const t4 = n2.anchor, e4 = t4.getNode();
        "element" === t4.type && 0 === t4.offset && n2.isCollapsed() && !ss(e4) && 1 === $l().getChildrenSize() && e4.getTopLevelElementOrThrow().isEmpty() && null !== r2 && n2.is(r2) && (o2.removeAllRanges(), n2.dirty = true);
      } else if ("touch" === t3.pointerType || "pen" === t3.pointerType) {
        const n3 = Hc(o2, e3._rootElement).anchorNode;
        if (na(n3) || kl(n3)) {
          Hl(ei(r2, o2, e3, t3));
        }
      }
    }
    if (i && null !== o2 && 0 === o2.rangeCount) {
      const n3 = e3._rootElement;
      if (null !== n3 && t3.target === n3) {
        const i2 = t3.clientY;
        let s2 = n3.childNodes.length;
        for (let t4 = 0; t4 < n3.childNodes.length; t4++) {
          const e4 = n3.childNodes[t4];
          if (na(e4)) {
            const n4 = e4.getBoundingClientRect();
            if (i2 <= (n4.top + n4.bottom) / 2) {
              s2 = t4;
              break;
            }
          }
        }
        o2.setBaseAndExtent(n3, s2, n3, s2);
        const l2 = ei(r2, o2, e3, t3);
        null !== l2 ? Hl(l2) : o2.removeAllRanges();
      }
    }
    gc(e3, Ue, t3);
  });
}], ["cut", Jn], ["copy", Jn], ["dragstart", Jn], ["dragover", Jn], ["dragend", Jn], ["paste", Jn], ["focus", Jn], ["blur", Jn], ["drop", Jn]];
s && Vn.push(["beforeinput", (t3, e3) => (function(t4, e4) {
  const n2 = t4.inputType;
  if ("deleteCompositionText" === n2 || i && hc(e4)) return;
  if ("insertCompositionText" === n2) return;
  Qi(e4, () => {
    so(t4, e4) || gc(e4, He, t4);
  }, { event: t4 });
})(t3, e3)]);
var qn = /* @__PURE__ */ new WeakMap();
var Yn = /* @__PURE__ */ new WeakMap();
var Gn = Hn((t3) => (t3.addEventListener("selectionchange", vo), () => t3.removeEventListener("selectionchange", vo)));
function Xn(t3, e3, n2, o2, r2, i2) {
  const l2 = t3.anchor, c2 = t3.focus, a2 = l2.getNode(), u2 = Ii();
  let f2;
  if (void 0 !== i2) f2 = i2;
  else {
    const t4 = Pc(Tc(u2));
    f2 = null !== t4 ? Hc(t4, u2._rootElement) : null;
  }
  const d2 = null !== f2 ? f2.anchorNode : null, h2 = l2.key, g2 = u2.getElementByKey(h2), _2 = n2.length;
  return h2 !== c2.key || !gr(a2) || (!r2 && (!s || u2._inputState.lastBeforeInputInsertTextTimeStamp < o2 + 50) || a2.isDirty() && _2 < 2 || Vl(n2)) && l2.offset !== c2.offset && !a2.isComposing() || Tl(a2) || a2.isDirty() && _2 > 1 || (r2 || !s) && null !== g2 && !a2.isComposing() && d2 !== pa(a2, g2, u2) || null !== f2 && null !== e3 && (!e3.collapsed || e3.startContainer !== f2.anchorNode || e3.startOffset !== f2.anchorOffset) || !a2.isComposing() && (a2.getFormat() !== t3.format || a2.getStyle() !== t3.style) || (function(t4, e4) {
    if (e4.isSegmented()) return true;
    if (!t4.isCollapsed()) return false;
    const n3 = t4.anchor.offset, o3 = e4.getParentOrThrow(), r3 = vl(e4);
    return 0 === n3 ? !e4.canInsertTextBefore() || !o3.canInsertTextBefore() && !e4.isComposing() || r3 || (function(t5) {
      const e5 = t5.getPreviousSibling();
      return (gr(e5) || es(e5) && e5.isInline()) && !e5.canInsertTextAfter();
    })(e4) : n3 === e4.getTextContentSize() && (!e4.canInsertTextAfter() || !o3.canInsertTextAfter() && !e4.isComposing() || r3);
  })(t3, a2);
}
function Qn(t3, e3) {
  return kl(t3) && null !== t3.nodeValue && 0 !== e3 && e3 !== t3.nodeValue.length;
}
function Zn(e3, n2, o2) {
  const { anchorNode: r2, anchorOffset: i2, focusNode: s2, focusOffset: l2 } = Hc(e3, n2._rootElement), c2 = n2._inputState;
  if (c2.isSelectionChangeFromDOMUpdate) {
    c2.isSelectionChangeFromDOMUpdate = false;
    const t3 = c2.selectionChangeFromDOMUpdatePoints;
    if (c2.selectionChangeFromDOMUpdatePoints = null, Qn(r2, i2) && Qn(s2, l2) && !c2.postDeleteSelectionToRestore && (null === t3 || t3.anchorNode === r2 && t3.anchorOffset === i2 && t3.focusNode === s2 && t3.focusOffset === l2)) return;
  }
  Qi(n2, () => {
    if (!o2) return void Hl(null);
    if (!yl(n2, r2, s2)) return;
    let a2 = ni();
    if (c2.postDeleteSelectionToRestore && Er(a2) && a2.isCollapsed()) {
      const t3 = a2.anchor, e4 = c2.postDeleteSelectionToRestore.anchor;
      (t3.key === e4.key && t3.offset === e4.offset + 1 || 1 === t3.offset && e4.getNode().is(t3.getNode().getPreviousSibling())) && (a2 = c2.postDeleteSelectionToRestore.clone(), Hl(a2));
    }
    if (c2.postDeleteSelectionToRestore = null, Er(a2)) {
      const o3 = a2.anchor, u2 = o3.getNode();
      if (a2.isCollapsed()) {
        "Range" === e3.type && r2 === s2 && (a2.dirty = true);
        const i3 = Tc(n2).event, l3 = i3 ? i3.timeStamp : performance.now(), { format: f2, style: d2, offset: h2, key: g2, timeStamp: _2 } = c2.collapsedSelectionFormat, p = $l(), y = false === n2.isComposing() && "" === p.getTextContent();
        if (l3 < _2 + 200 && o3.offset === h2 && o3.key === g2) to(a2, f2, d2);
        else if ("text" === o3.type) gr(u2) || t(141), eo(a2, u2);
        else if ("element" === o3.type && !y) {
          es(u2) || t(259);
          const e4 = o3.getNode();
          e4.isEmpty() ? (function(t3, e5) {
            const n3 = e5.getTextFormat(), o4 = e5.getTextStyle();
            to(t3, n3, o4);
          })(a2, e4) : to(a2, a2.format, "");
        }
      } else {
        const t3 = o3.key, e4 = a2.focus.key, n3 = a2.getNodes(), r3 = n3.length, s3 = a2.isBackward(), c3 = s3 ? l2 : i2, u3 = s3 ? i2 : l2, f2 = s3 ? e4 : t3, d2 = s3 ? t3 : e4;
        let h2 = 2047, g2 = false;
        for (let t4 = 0; t4 < r3; t4++) {
          const e5 = n3[t4], o4 = e5.getTextContentSize();
          if (gr(e5) && 0 !== o4 && !(0 === t4 && e5.__key === f2 && c3 === o4 || t4 === r3 - 1 && e5.__key === d2 && 0 === u3) && (g2 = true, h2 &= e5.getFormat(), 0 === h2)) break;
        }
        a2.format = g2 ? h2 : 0;
      }
    }
    gc(n2, We);
  });
}
function to(t3, e3, n2) {
  t3.format === e3 && t3.style === n2 || (t3.format = e3, t3.style = n2, t3.dirty = true);
}
function eo(t3, e3) {
  to(t3, e3.getFormat(), e3.getStyle());
}
function no(t3) {
  if (!t3.getTargetRanges) return null;
  const e3 = t3.getTargetRanges();
  return 0 === e3.length ? null : e3[0];
}
function oo(t3) {
  const { lastKeyCode: e3 } = Ii()._inputState;
  if (null == t3 || t3.length <= 1 || null == e3) return;
  const n2 = 1 === e3.length ? e3 : "Enter" === e3 ? "\n" : "Tab" === e3 ? "	" : null;
  if (!n2) return;
  const o2 = ni();
  if (!Er(o2) || !o2.isCollapsed()) return;
  const r2 = o2.anchor.getNode();
  if (!gr(r2)) return;
  const { offset: i2 } = o2.anchor;
  if (r2.getTextContentSize() === i2) {
    const t4 = r2.getNextSibling();
    if ("\n" === n2) {
      if (l) return;
      if (ps(t4)) t4.selectEnd();
      else if (!t4) {
        const t5 = La(r2, Gr), e4 = t5 && t5.getNextSibling();
        es(e4) && e4.selectStart();
      }
    } else "	" === n2 ? mr(t4) && t4.selectEnd() : gr(t4) && t4.getTextContent()[0] === n2 && t4.select(1, 1);
  } else r2.getTextContent()[i2] === n2 && r2.select(i2 + 1, i2 + 1);
}
function ro(t3) {
  t3.isInsertTextAfterHandledSelectionCommand = false, null !== t3.handledSelectionCommandTimeoutId && (clearTimeout(t3.handledSelectionCommandTimeoutId), t3.handledSelectionCommandTimeoutId = null);
}
function io(t3) {
  ro(t3), t3.isInsertTextAfterHandledSelectionCommand = true, t3.handledSelectionCommandTimeoutId = setTimeout(() => ro(t3), 0);
}
function so(t3, e3) {
  const n2 = Xc(t3);
  if (na(n2) && Ea(n2, e3)) return true;
  const o2 = e3.getRootElement();
  if (null === o2) return false;
  const r2 = Gc(o2.ownerDocument);
  return null !== r2 && o2.contains(r2) && Ea(r2, e3);
}
function lo(e3) {
  const n2 = e3.inputType, o2 = no(e3), r2 = Ii(), i2 = r2._inputState, s2 = ni();
  if ("insertText" === n2 && e3.data && i2.isInsertTextAfterHandledSelectionCommand) {
    if (ro(i2), e3.preventDefault(), Er(s2) && !s2.isCollapsed()) {
      const t3 = s2.isBackward() ? s2.anchor : s2.focus;
      s2.anchor.set(t3.key, t3.offset, t3.type), s2.focus.set(t3.key, t3.offset, t3.type);
    }
    return true;
  }
  if ("deleteContentBackward" === n2) {
    if (null === s2) {
      const t3 = oi();
      if (!Er(t3)) return true;
      Hl(t3.clone());
    }
    if (Er(s2)) {
      const n3 = s2.anchor.key === s2.focus.key;
      if ((function(t3, e4) {
        return "MediaLast" === t3.lastKeyCode && e4 < t3.lastKeyDownTimeStamp + 30;
      })(i2, e3.timeStamp) && r2.isComposing() && n3) {
        if (Fl(null), i2.lastKeyDownTimeStamp = 0, setTimeout(() => {
          Qi(r2, () => {
            Fl(null);
          });
        }, 30), Er(s2)) {
          const e4 = s2.anchor.getNode();
          e4.markDirty(), gr(e4) || t(142), eo(s2, e4);
        }
      } else {
        if (Fl(null), l && null !== o2 && !o2.collapsed && (s2.applyDOMRange(o2), !s2.isCollapsed())) return e3.preventDefault(), s2.removeText(), true;
        e3.preventDefault();
        const t3 = s2.anchor.getNode(), c3 = t3.getTextContent(), a3 = t3.canInsertTextAfter(), u3 = 0 === s2.anchor.offset && s2.focus.offset === c3.length;
        let d3 = f && n3 && !u3 && a3;
        if (d3 && s2.isCollapsed() && (d3 = !rs(dc(s2.anchor, true))), !d3) {
          gc(r2, qe, true);
          const t4 = ni();
          f && Er(t4) && t4.isCollapsed() && (i2.postDeleteSelectionToRestore = t4, setTimeout(() => i2.postDeleteSelectionToRestore = null));
        }
      }
      return true;
    }
  }
  if (!Er(s2)) return "historyUndo" !== n2 && "historyRedo" !== n2 || (e3.preventDefault(), gc(r2, "historyUndo" === n2 ? rn : sn)), true;
  const c2 = e3.data;
  null !== i2.unprocessedBeforeInputData && Xl(false, r2, i2.unprocessedBeforeInputData), s2.dirty && null === i2.unprocessedBeforeInputData || !s2.isCollapsed() || ss(s2.anchor.getNode()) || null === o2 || s2.applyDOMRange(o2), i2.unprocessedBeforeInputData = null;
  const a2 = s2.anchor, u2 = s2.focus, d2 = a2.getNode(), h2 = u2.getNode();
  if ("insertText" === n2 || "insertTranspose" === n2) {
    if ("\n" === c2) e3.preventDefault(), gc(r2, Ye, false);
    else if (c2 === D) e3.preventDefault(), gc(r2, Ge);
    else if (null == c2 && e3.dataTransfer) {
      const t3 = e3.dataTransfer.getData("text/plain");
      e3.preventDefault(), s2.insertRawText(t3);
    } else null != c2 && Xn(s2, o2, c2, e3.timeStamp, true) ? (e3.preventDefault(), gc(r2, Xe, c2), oo(c2)) : i2.unprocessedBeforeInputData = c2;
    return i2.lastBeforeInputInsertTextTimeStamp = e3.timeStamp, true;
  }
  switch (e3.preventDefault(), n2) {
    case "insertFromYank":
    case "insertFromDrop":
    case "insertReplacementText":
      gc(r2, Xe, e3);
      oo((e3.dataTransfer ? e3.dataTransfer.getData("text/plain") : null) ?? e3.data);
      break;
    case "insertFromComposition": {
      const t3 = i2.hadOrphanedCompositionEvents;
      i2.hadOrphanedCompositionEvents = false;
      const n3 = r2._compositionKey;
      Fl(null), t3 || gc(r2, Xe, e3), fo(n3);
      break;
    }
    case "insertLineBreak":
      Fl(null), gc(r2, Ye, false);
      break;
    case "insertParagraph":
      Fl(null), i2.isInsertLineBreak && !l ? (i2.isInsertLineBreak = false, gc(r2, Ye, false)) : gc(r2, Ge);
      break;
    case "insertFromPaste":
    case "insertFromPasteAsQuotation":
      gc(r2, Qe, e3);
      break;
    case "deleteByComposition":
      (function(t3, e4) {
        return t3 !== e4 || es(t3) || es(e4) || !vl(t3) || !vl(e4);
      })(d2, h2) && gc(r2, Ze, e3);
      break;
    case "deleteByDrag":
      xc(Uo), gc(r2, Ze, e3);
      break;
    case "deleteByCut":
      gc(r2, Ze, e3);
      break;
    case "deleteContent":
      gc(r2, qe, false);
      break;
    case "deleteWordBackward":
      gc(r2, tn, true);
      break;
    case "deleteWordForward":
      gc(r2, tn, false);
      break;
    case "deleteHardLineBackward":
    case "deleteSoftLineBackward":
      gc(r2, en2, true);
      break;
    case "deleteContentForward":
    case "deleteHardLineForward":
    case "deleteSoftLineForward":
      gc(r2, en2, false);
      break;
    case "formatStrikeThrough":
      gc(r2, nn, "strikethrough");
      break;
    case "formatBold":
      gc(r2, nn, "bold");
      break;
    case "formatItalic":
      gc(r2, nn, "italic");
      break;
    case "formatUnderline":
      gc(r2, nn, "underline");
      break;
    case "historyUndo":
      gc(r2, rn);
      break;
    case "historyRedo":
      gc(r2, sn);
  }
  return true;
}
function co(t3) {
  const e3 = Ii(), n2 = e3._inputState, o2 = ni(), r2 = t3.data, l2 = no(t3);
  let c2 = false;
  if (null != r2 && Er(o2)) {
    const a2 = Pc(Tc(e3)), u2 = null !== a2 ? Hc(a2, e3._rootElement) : null, d2 = "insertCompositionText" === t3.inputType && "ending-firefox" !== n2.compositionPhase && !e3.isComposing();
    d2 && (n2.hadOrphanedCompositionEvents = true);
    const h2 = o2.anchor.getNode(), g2 = "insertCompositionText" === t3.inputType && "ending-firefox" !== n2.compositionPhase && e3.isComposing() && gr(h2) && Tl(h2);
    if (!d2 && !g2 && Xn(o2, l2, r2, t3.timeStamp, false, u2)) {
      if (c2 = true, "ending-firefox" === n2.compositionPhase) {
        const t4 = ho(e3, r2);
        if (n2.compositionPhase = "idle", t4) return xc(jo), jl(), true;
      }
      const l3 = o2.anchor.getNode();
      if (null === a2 || null === u2) return true;
      const d3 = o2.isBackward(), h3 = d3 ? o2.anchor.offset : o2.focus.offset, g3 = d3 ? o2.focus.offset : o2.anchor.offset;
      s && !o2.isCollapsed() && gr(l3) && null !== u2.anchorNode && l3.getTextContent().slice(0, h3) + r2 + l3.getTextContent().slice(h3 + g3) === Gl(u2.anchorNode) || gc(e3, Xe, r2);
      const _2 = r2.length;
      i && _2 > 1 && "insertCompositionText" === t3.inputType && !e3.isComposing() && (o2.anchor.offset -= _2, o2._cachedNodes = null, o2._cachedIsBackward = null), f && e3.isComposing() && (n2.lastKeyDownTimeStamp = 0, Fl(null));
    }
  }
  if (!c2) {
    Xl(false, e3, null !== r2 ? r2 : void 0), "ending-firefox" === n2.compositionPhase && (ho(e3, r2 || void 0), xc(jo), n2.compositionPhase = "idle");
  }
  return jl(), true;
}
function ao(t3) {
  const e3 = Ii(), n2 = e3._inputState, o2 = ni();
  if (Er(o2) && !e3.isComposing()) {
    n2.compositionPhase = "composing", n2.hadOrphanedCompositionEvents = false;
    const r2 = o2.anchor, i2 = o2.anchor.getNode();
    if (Fl(r2.key), xc(Ho), t3.timeStamp < n2.lastKeyDownTimeStamp + 30 || "element" === r2.type || !o2.isCollapsed() || !f && (i2.getFormat() !== o2.format || gr(i2) && i2.getStyle() !== o2.style) || gr(i2) && (Tl(i2) || 0 === r2.offset && !i2.canInsertTextBefore() || r2.offset === i2.getTextContentSize() && !i2.canInsertTextAfter())) {
      gc(e3, Xe, F);
      const t4 = ni();
      Er(t4) && Fl(t4.anchor.key);
    }
  }
  return true;
}
function uo(t3) {
  const e3 = Ii();
  return e3._inputState.compositionPhase = "idle", ho(e3, t3.data), xc(jo), true;
}
function fo(t3) {
  if (null === t3) return;
  const e3 = Il(t3);
  if (!gr(e3) || "text" === e3.getType() || Tl(e3) || !e3.isAttached()) return;
  const n2 = ni(), o2 = Er(n2) && n2.anchor.key === t3 ? n2.anchor.offset : null, r2 = hr(e3.getTextContent());
  if (r2.setFormat(e3.getFormat()), r2.setStyle(e3.getStyle()), e3.replace(r2), null !== o2) {
    const t4 = Math.min(o2, r2.getTextContentSize());
    r2.select(t4, t4);
  }
}
function ho(t3, e3) {
  const n2 = t3._compositionKey;
  if (Fl(null), null !== n2 && null != e3) {
    if ("" === e3) {
      const e4 = Il(n2), o3 = t3.getElementByKey(n2), r2 = null !== o3 && gr(e4) ? pa(e4, o3, t3) : null;
      if (null !== r2 && null !== r2.nodeValue && gr(e4)) {
        const n3 = Pc(Tc(t3)), o4 = n3 && Hc(n3, t3._rootElement);
        let i2 = null, s2 = null;
        null !== o4 && o4.anchorNode === r2 && (i2 = o4.anchorOffset, s2 = o4.focusOffset), Ql(e4, r2.nodeValue, i2, s2, true);
      }
      return fo(n2), false;
    }
    if ("\n" === e3[e3.length - 1]) {
      const e4 = ni();
      if (Er(e4) || Or(e4)) {
        if (Er(e4)) {
          const t4 = e4.focus;
          e4.anchor.set(t4.key, t4.offset, t4.type);
        }
        return gc(t3, gn, null), fo(n2), false;
      }
    }
    const o2 = Il(n2);
    if (null !== o2 && gr(o2) && Tl(o2)) {
      o2.markDirty();
      const t4 = ni(), r2 = o2.getTextContentSize(), i2 = Er(t4) && t4.anchor.key === n2 ? t4.anchor.offset : r2;
      return o2.select(i2, i2).insertText(e3), true;
    }
  }
  return Xl(true, t3, e3), fo(n2), false;
}
var go = { altKey: "any", ctrlKey: "any", metaKey: "any", shiftKey: "any" };
var _o = { ctrlKey: true };
var po = { metaKey: true };
var yo = { shiftKey: "any" };
var mo = { ...yo, altKey: "any" };
function xo(t3) {
  const e3 = Ii(), n2 = e3._inputState;
  if (null == t3.key) return true;
  if ("ending-safari" === n2.compositionPhase) {
    const o3 = (function(t4) {
      return "Backspace" === t4.key;
    })(t3);
    if (o3 && Qi(e3, () => {
      ho(e3, n2.compositionEndData);
    }), n2.compositionPhase = "idle", n2.compositionEndData = "", o3) return true;
  }
  let o2 = e3._keyDownShortcuts;
  null === o2 && (o2 = Un((function() {
    const t4 = (t5, e5, n4) => ({ key: t5, modifiers: e5, onMatch: (t6, e6) => {
      gc(e6, n4, t6);
    } }), e4 = (t5, e5, n4, o4) => ({ key: t5, modifiers: e5, onMatch: (t6, e6) => {
      t6.preventDefault(), gc(e6, n4, o4);
    } }), n3 = (t5, e5) => ({ key: "Enter", modifiers: t5, onMatch: (t6, n4) => {
      n4._inputState.isInsertLineBreak = e5, gc(n4, gn, t6);
    } }), o3 = (t5, e5) => ({ key: t5, modifiers: Kn, onMatch: (t6, n4) => {
      const o4 = n4._editorState._selection;
      null === o4 || Er(o4) || (t6.preventDefault(), gc(n4, e5, t6));
    } });
    return [t4("ArrowRight", yo, cn), t4("ArrowLeft", yo, un), t4("ArrowUp", mo, dn), t4("ArrowDown", mo, hn), n3({ ...go, shiftKey: true }, true), n3({ ...go, shiftKey: false }, false), t4(" ", go, _n), { key: "Backspace", modifiers: yo, onMatch: (t5, e5) => {
      gc(e5, pn, t5) && io(e5._inputState);
    } }, t4("Escape", go, yn), t4("Delete", {}, mn), e4("Backspace", Bn, tn, true), e4("Delete", Bn, tn, false), e4("b", Kn, nn, "bold"), e4("u", Kn, nn, "underline"), e4("i", Kn, nn, "italic"), t4("Tab", yo, xn), e4("z", Kn, rn, void 0), e4("z", { ...Kn, shiftKey: true }, sn, void 0), ...r ? [{ key: "o", modifiers: _o, onMatch: (t5, e5) => {
      t5.preventDefault(), e5._inputState.isInsertLineBreak = true, gc(e5, Ye, true);
    } }, t4("ArrowLeft", { metaKey: true, ...yo }, fn), t4("ArrowRight", { metaKey: true, ...yo }, an), e4("h", _o, qe, true), e4("d", _o, qe, false), e4("Backspace", po, en2, true), e4("Delete", po, en2, false), e4("k", _o, en2, false)] : [t4("Home", yo, fn), t4("End", yo, an), e4("y", _o, sn, void 0)], { key: "a", modifiers: Kn, onMatch: (t5, e5) => {
      t5.preventDefault(), gc(e5, On, t5) && io(e5._inputState);
    } }, o3("c", En), o3("x", Mn)];
  })()), e3._keyDownShortcuts = o2);
  const i2 = o2.match(t3);
  return i2 && i2.onMatch(t3, e3), (function(t4) {
    return t4.ctrlKey || t4.shiftKey || t4.altKey || t4.metaKey;
  })(t3) && e3.dispatchCommand(zn, t3), true;
}
function Co(t3) {
  let e3 = t3.__lexicalEventHandles;
  return void 0 === e3 && (e3 = [], t3.__lexicalEventHandles = e3), e3;
}
var So = /* @__PURE__ */ new Map();
function vo(t3) {
  const e3 = Ic(t3.target);
  if (null === e3) return;
  const n2 = yc(t3.target);
  let o2 = null, r2 = null;
  const i2 = null !== n2 ? Yn.get(n2) : void 0;
  if (null !== n2) {
    if (void 0 !== i2) {
      const t4 = i2.editors;
      let n3 = i2.hasShadowEditor;
      if (void 0 === n3) {
        n3 = false;
        for (const e4 of t4) if (null !== e4._rootElement && Lc(e4._rootElement.getRootNode())) {
          n3 = true;
          break;
        }
        i2.hasShadowEditor = n3;
      }
      if (n3) {
        let n4 = null, i3 = null;
        for (const s3 of t4) {
          const t5 = s3._rootElement;
          if (null === t5) continue;
          const l3 = Hc(e3, t5).anchorNode;
          if (null !== l3 && xl(l3) === s3) {
            if (Lc(t5.getRootNode())) {
              o2 = s3, r2 = l3;
              break;
            }
            null === n4 && (n4 = s3, i3 = l3);
          }
        }
        null === o2 && null !== n4 && (o2 = n4, r2 = i3);
      } else {
        const t5 = e3.anchorNode;
        null === t5 || na(t5) && null !== t5.shadowRoot || (o2 = xl(t5), null !== o2 && (r2 = t5));
      }
    }
    if (null === o2) {
      const t4 = Gc(n2);
      o2 = null !== t4 ? xl(t4) : null;
    }
  }
  if (null === o2) return;
  if (o2._inputState.isSelectionChangeFromMouseDown) {
    if (void 0 !== i2) for (const t4 of i2.editors) t4._inputState.isSelectionChangeFromMouseDown = false;
    Qi(o2, () => {
      const n3 = oi(), i3 = r2 ?? Hc(e3, o2._rootElement).anchorNode;
      if (na(i3) || kl(i3)) {
        Hl(ei(n3, e3, o2, t3));
      }
    });
  }
  const s2 = ql(o2), l2 = s2[s2.length - 1], c2 = l2._key, a2 = So.get(c2), u2 = a2 || l2;
  u2 !== o2 && Zn(e3, u2, false), Zn(e3, o2, true), o2 !== l2 ? So.set(c2, o2) : a2 && So.delete(c2);
}
function To(t3) {
  t3._lexicalHandled = true;
}
function ko(t3) {
  return true === t3._lexicalHandled;
}
var bo = () => {
};
function No(e3) {
  const n2 = qn.get(e3);
  if (void 0 === n2) return void bo();
  const o2 = Yn.get(n2);
  if (void 0 === o2) return void bo();
  qn.delete(e3);
  const r2 = Cl(e3);
  ml(r2) ? (!(function(t3) {
    if (null !== t3._parentEditor) {
      const e4 = ql(t3), n3 = e4[e4.length - 1]._key;
      So.get(n3) === t3 && So.delete(n3);
    } else So.delete(t3._key);
  })(r2), o2.editors.delete(r2), o2.hasShadowEditor = void 0, e3.__lexicalEditor = null) : r2 && t(198);
  const i2 = Co(e3);
  for (let t3 = 0; t3 < i2.length; t3++) i2[t3]();
  e3.__lexicalEventHandles = [];
}
function wo(e3, n2, o2) {
  Ai();
  const r2 = e3.__key, i2 = e3.getParent();
  if (null === i2) return void (null !== $a(e3) && t(367, r2, String($a(e3))));
  const s2 = (function(t3) {
    const e4 = ni();
    if (!Er(e4) || !es(t3)) return e4;
    const { anchor: n3, focus: o3 } = e4, r3 = n3.getNode(), i3 = o3.getNode();
    Sc(r3, t3) && n3.set(t3.__key, 0, "element");
    Sc(i3, t3) && o3.set(t3.__key, 0, "element");
    return e4;
  })(e3);
  let l2 = false;
  if (Er(s2) && n2) {
    const t3 = s2.anchor, n3 = s2.focus;
    t3.key === r2 && (li(t3, e3, i2, e3.getPreviousSibling(), e3.getNextSibling()), l2 = true), n3.key === r2 && (li(n3, e3, i2, e3.getPreviousSibling(), e3.getNextSibling()), l2 = true);
  } else Or(s2) && n2 && e3.isSelected() && e3.selectPrevious();
  if (Er(s2) && n2 && !l2 && ri(s2, i2)) {
    const t3 = e3.getIndexWithinParent();
    Ol(e3), ii(s2, i2, t3, -1);
  } else Ol(e3);
  o2 || wc(i2) || i2.canBeEmpty() || !i2.isEmpty() || wo(i2, n2), n2 && s2 && ss(i2) && i2.isEmpty() && i2.selectEnd();
}
function Eo(t3) {
  return t3;
}
var Mo = /* @__PURE__ */ Symbol.for("ephemeral");
function Oo(t3) {
  return t3[Mo] || false;
}
var Ao = { configurable: true, enumerable: false, value: void 0, writable: true };
var Do = class {
  __type;
  __key;
  __parent;
  __prev;
  __next;
  __state;
  [Wt];
  static getType() {
    const { ownNodeType: e3 } = Da(this);
    return void 0 === e3 && t(64, this.name), e3;
  }
  static clone(e3) {
    t(65, this.name);
  }
  $config() {
    return {};
  }
  config(t3, e3) {
    const n2 = e3.extends || Ka(this.constructor);
    return Object.assign(e3, { extends: n2 }), "string" == typeof t3 && Object.assign(e3, { type: t3 }), { [t3]: e3 };
  }
  afterCloneFrom(t3) {
    this.__key === t3.__key ? (this.__parent = t3.__parent, this.__next = t3.__next, this.__prev = t3.__prev, this.__state = t3.__state) : t3.__state && (this.__state = t3.__state.getWritable(this));
  }
  resetOnCopyNodeFrom(t3) {
    this.__state && (this.__state = this.__state.getWritable(this).resetOnCopyNode());
  }
  static importDOM;
  constructor(t3) {
    this.__type = this.constructor.getType(), this.__parent = null, this.__prev = null, this.__next = null, Object.defineProperty(this, "__state", Ao), Object.defineProperty(this, Wt, Ao), Ml(this, t3);
  }
  getType() {
    return this.__type;
  }
  isInline() {
    t(137, this.constructor.name);
  }
  isAttached() {
    let t3 = this.__key;
    for (; null !== t3; ) {
      if ("root" === t3) return true;
      const e3 = Il(t3);
      if (null === e3) break;
      t3 = null !== e3.__parent ? e3.__parent : $a(e3);
    }
    return false;
  }
  isSelected(t3) {
    const e3 = t3 || ni();
    if (null == e3) return false;
    const n2 = e3.getNodes().some((t4) => t4.__key === this.__key);
    if (gr(this)) return n2;
    if (Er(e3) && "element" === e3.anchor.type && "element" === e3.focus.type) {
      if (e3.isCollapsed()) return false;
      const t4 = this.getParent();
      if (rs(this) && this.isInline() && t4) {
        const n3 = e3.isBackward() ? e3.focus : e3.anchor;
        if (t4.is(n3.getNode()) && n3.offset === t4.getChildrenSize() && this.is(t4.getLastChild())) return false;
      }
    }
    return n2;
  }
  getKey() {
    return this.__key;
  }
  getIndexWithinParent() {
    const t3 = this.getParent();
    if (null === t3) return -1;
    let e3 = t3.getFirstChild(), n2 = 0;
    for (; null !== e3; ) {
      if (this.is(e3)) return n2;
      n2++, e3 = e3.getNextSibling();
    }
    return -1;
  }
  getParent() {
    const t3 = this.getLatest().__parent;
    return null === t3 ? null : Il(t3);
  }
  getParentOrThrow() {
    const e3 = this.getParent();
    return null === e3 && t(66, this.__key), e3;
  }
  getTopLevelElement() {
    let e3 = this;
    for (; null !== e3; ) {
      const n2 = e3.getParent();
      if (wc(n2) || null !== $a(e3)) return es(e3) || e3 === this && rs(e3) || t(194), e3;
      e3 = n2;
    }
    return null;
  }
  getTopLevelElementOrThrow() {
    const e3 = this.getTopLevelElement();
    return null === e3 && t(67, this.__key), e3;
  }
  getParents() {
    const t3 = [];
    let e3 = this.getParent();
    for (; null !== e3; ) t3.push(e3), e3 = e3.getParent();
    return t3;
  }
  getParentKeys() {
    const t3 = [];
    let e3 = this.getParent();
    for (; null !== e3; ) t3.push(e3.__key), e3 = e3.getParent();
    return t3;
  }
  getPreviousSibling() {
    const t3 = this.getLatest().__prev;
    return null === t3 ? null : Il(t3);
  }
  getPreviousSiblings() {
    const t3 = [], e3 = this.getParent();
    if (null === e3) return t3;
    let n2 = e3.getFirstChild();
    for (; null !== n2 && !n2.is(this); ) t3.push(n2), n2 = n2.getNextSibling();
    return t3;
  }
  getNextSibling() {
    const t3 = this.getLatest().__next;
    return null === t3 ? null : Il(t3);
  }
  getNextSiblings() {
    const t3 = [];
    let e3 = this.getNextSibling();
    for (; null !== e3; ) t3.push(e3), e3 = e3.getNextSibling();
    return t3;
  }
  getCommonAncestor(t3) {
    const e3 = es(this) ? this : this.getParent(), n2 = es(t3) ? t3 : t3.getParent(), o2 = e3 && n2 ? Uu(e3, n2) : null;
    return o2 ? o2.commonAncestor : null;
  }
  is(t3) {
    return null != t3 && this.__key === t3.__key;
  }
  isBefore(e3) {
    const n2 = Uu(this, e3);
    return null !== n2 && ("descendant" === n2.type || ("branch" === n2.type ? -1 === Ru(n2) : ("same" !== n2.type && "ancestor" !== n2.type && t(279), false)));
  }
  isParentOf(t3) {
    return Sc(t3, this);
  }
  getNodesBetween(e3) {
    const n2 = this.isBefore(e3), o2 = [], r2 = /* @__PURE__ */ new Set();
    let i2 = this;
    for (; null !== i2; ) {
      const s2 = i2.__key;
      if (r2.has(s2) || (r2.add(s2), o2.push(i2)), i2 === e3) break;
      const l2 = es(i2) ? n2 ? i2.getFirstChild() : i2.getLastChild() : null;
      if (null !== l2) {
        i2 = l2;
        continue;
      }
      const c2 = n2 ? i2.getNextSibling() : i2.getPreviousSibling();
      if (null !== c2) {
        i2 = c2;
        continue;
      }
      const a2 = i2.getParentOrThrow();
      if (r2.has(a2.__key) || o2.push(a2), a2 === e3) break;
      let u2 = null, f2 = a2;
      do {
        if (null === f2 && t(68), u2 = n2 ? f2.getNextSibling() : f2.getPreviousSibling(), f2 = f2.getParent(), null === f2) break;
        null !== u2 || r2.has(f2.__key) || o2.push(f2);
      } while (null === u2);
      i2 = u2;
    }
    return n2 || o2.reverse(), o2;
  }
  isDirty() {
    const t3 = Ii()._dirtyLeaves;
    return null !== t3 && t3.has(this.__key);
  }
  getLatest() {
    if (Oo(this)) return this;
    const e3 = Il(this.__key);
    return null === e3 && t(113), e3;
  }
  getWritable() {
    if (Oo(this)) return this;
    Ai();
    const t3 = Fi(), e3 = Ii(), n2 = t3._nodeMap, o2 = this.__key, r2 = this.getLatest(), i2 = e3._cloneNotNeeded, s2 = ni();
    if (null !== s2 && s2.setCachedNodes(null), i2.has(o2)) return Dl(r2), r2;
    const l2 = Ca(r2);
    return i2.add(o2), Dl(l2), n2.set(o2, l2), l2;
  }
  getTextContent() {
    return nu(this);
  }
  getTextContentSize() {
    return this.getTextContent().length;
  }
  createDOM(e3, n2) {
    t(70);
  }
  updateDOM(e3, n2, o2) {
    t(71);
  }
  getDOMSlot(t3) {
    return new Q(t3);
  }
  exportDOM(t3) {
    return { element: this.createDOM(t3._config, t3) };
  }
  exportJSON() {
    const t3 = this.__state ? this.__state.toJSON() : void 0;
    return { type: this.__type, version: 1, ...t3 };
  }
  static importJSON(e3) {
    t(18, this.name);
  }
  updateFromJSON(t3) {
    return (function(t4, e3) {
      const n2 = t4.getWritable(), o2 = e3.$;
      let r2 = o2;
      for (const t5 of Ot(n2).flatKeys) t5 in e3 && (void 0 !== r2 && r2 !== o2 || (r2 = { ...o2 }), r2[t5] = e3[t5]);
      return (n2.__state || r2) && Mt(t4).updateFromJSON(r2), n2;
    })(this, t3);
  }
  static transform() {
    return null;
  }
  remove(t3) {
    wo(this, true, t3);
  }
  replace(e3, n2) {
    Ai();
    let o2 = ni();
    null !== o2 && (o2 = o2.clone()), Oc(this, e3);
    const r2 = this.getLatest(), i2 = this.__key, s2 = Ua(r2);
    null !== s2 && t(400, i2, r2.getType(), s2.getKey(), s2.getType());
    const l2 = e3.__key, c2 = e3.getWritable(), a2 = this.getParentOrThrow().getWritable(), u2 = a2.__size, f2 = c2.getParent(), d2 = null !== f2 && Er(o2) && ri(o2, f2), h2 = d2 ? c2.getIndexWithinParent() : -1;
    Ol(c2), d2 && null !== f2 && Er(o2) && ii(o2, f2, h2, -1);
    const g2 = r2.getPreviousSibling(), _2 = r2.getNextSibling(), p = r2.__prev, y = r2.__next, m = r2.__parent;
    if (wo(r2, false, true), null === g2) a2.__first = l2;
    else {
      g2.getWritable().__next = l2;
    }
    if (c2.__prev = p, null === _2) a2.__last = l2;
    else {
      _2.getWritable().__prev = l2;
    }
    c2.__next = y, c2.__parent = m, a2.__size = null !== f2 && f2.is(a2) ? u2 - 1 : u2;
    let x = 0;
    if (n2 && (es(this) && es(c2) || t(139), x = c2.getChildrenSize(), c2.splice(x, 0, this.getChildren())), Er(o2)) {
      Hl(o2);
      const t3 = o2.anchor, e4 = o2.focus;
      t3.key === i2 && (n2 && "element" === t3.type ? t3.set(c2.__key, x + t3.offset, "element") : vr(t3, c2)), e4.key === i2 && (n2 && "element" === e4.type ? e4.set(c2.__key, x + e4.offset, "element") : vr(e4, c2));
    }
    return Pl() === i2 && Fl(l2), c2;
  }
  insertAfter(t3, e3 = true) {
    Ai(), Oc(this, t3);
    const n2 = this.getWritable(), o2 = t3.getWritable();
    lu(this.getParentOrThrow());
    const r2 = o2.getParent(), i2 = ni();
    let s2 = false, l2 = false, c2 = -1;
    if (null !== r2 && e3 && Er(i2) && ri(i2, r2)) {
      const e4 = r2.__key, n3 = i2.anchor, o3 = i2.focus;
      c2 = t3.getIndexWithinParent(), s2 = "element" === n3.type && n3.key === e4 && n3.offset === c2 + 1, l2 = "element" === o3.type && o3.key === e4 && o3.offset === c2 + 1;
    }
    Ol(o2), -1 !== c2 && null !== r2 && Er(i2) && ii(i2, r2, c2, -1);
    const a2 = this.getNextSibling(), u2 = this.getParentOrThrow().getWritable(), f2 = o2.__key, d2 = n2.__next;
    if (null === a2) u2.__last = f2;
    else {
      a2.getWritable().__prev = f2;
    }
    if (u2.__size++, n2.__next = f2, o2.__next = d2, o2.__prev = n2.__key, o2.__parent = n2.__parent, e3 && Er(i2)) {
      const t4 = u2.__key;
      if (s2 || l2 || ri(i2, u2)) {
        const e4 = this.getIndexWithinParent();
        ii(i2, u2, e4 + 1), s2 && i2.anchor.set(t4, e4 + 2, "element"), l2 && i2.focus.set(t4, e4 + 2, "element");
      }
    }
    return t3;
  }
  insertBefore(t3, e3 = true) {
    Ai(), Oc(this, t3);
    const n2 = this.getWritable(), o2 = t3.getWritable();
    lu(this.getParentOrThrow());
    const r2 = o2.__key, i2 = ni(), s2 = o2.getParent(), l2 = null !== s2 && e3 && Er(i2) && ri(i2, s2), c2 = l2 ? o2.getIndexWithinParent() : -1;
    Ol(o2), l2 && null !== s2 && Er(i2) && ii(i2, s2, c2, -1);
    const a2 = this.getPreviousSibling(), u2 = this.getParentOrThrow().getWritable(), f2 = n2.__prev, d2 = e3 && Er(i2) && ri(i2, u2), h2 = d2 ? this.getIndexWithinParent() : -1;
    if (null === a2) u2.__first = r2;
    else {
      a2.getWritable().__next = r2;
    }
    return u2.__size++, n2.__prev = r2, o2.__prev = f2, o2.__next = n2.__key, o2.__parent = n2.__parent, d2 && Er(i2) && ii(i2, u2, h2), t3;
  }
  isParentRequired() {
    return false;
  }
  createParentElementNode() {
    return Ws();
  }
  selectStart() {
    return this.selectPrevious();
  }
  selectEnd() {
    return this.selectNext(0, 0);
  }
  selectPrevious(t3, e3) {
    Ai();
    const n2 = Ua(this);
    if (null !== n2) return n2.selectPrevious(t3, e3);
    const o2 = this.getPreviousSibling(), r2 = this.getParentOrThrow();
    if (null === o2) return r2.select(0, 0);
    if (es(o2)) return o2.select();
    if (!gr(o2)) {
      const t4 = o2.getIndexWithinParent() + 1;
      return r2.select(t4, t4);
    }
    return o2.select(t3, e3);
  }
  selectNext(t3, e3) {
    Ai();
    const n2 = Ua(this);
    if (null !== n2) return n2.selectNext(t3, e3);
    const o2 = this.getNextSibling(), r2 = this.getParentOrThrow();
    if (null === o2) return r2.select();
    if (es(o2)) return o2.select(0, 0);
    if (!gr(o2)) {
      const t4 = o2.getIndexWithinParent();
      return r2.select(t4, t4);
    }
    return o2.select(t3, e3);
  }
  markDirty() {
    this.getWritable();
  }
  reconcileObservedMutation(t3, e3) {
    this.markDirty();
  }
};
function Fo(t3) {
  return t3 instanceof Do;
}
var Lo = "history-merge";
var Bo = "collaboration";
var Wo = "skip-scroll-into-view";
var $o = "skip-dom-selection";
var Uo = "skip-selection-focus";
var Ho = "composition-start";
var jo = "composition-end";
var Jo = "!important";
function Vo(t3) {
  const e3 = {};
  if (!t3) return e3;
  let n2 = "", o2 = "", r2 = null, i2 = false, s2 = false, l2 = false, c2 = 0;
  const a2 = t3.length;
  let u2 = -1;
  for (let f3 = 0; f3 < a2; f3++) {
    const a3 = t3[f3];
    if (i2) "*" === a3 && "/" === t3[f3 + 1] && (i2 = false, f3++);
    else if (s2) -1 === u2 && (u2 = f3), s2 = false;
    else if (null === r2) if ("/" !== a3 || "*" !== t3[f3 + 1]) if ('"' !== a3 && "'" !== a3) if ("(" !== a3) if (")" !== a3) if (l2 || ":" !== a3 || 0 !== c2) {
      if (";" === a3 && 0 === c2) {
        -1 !== u2 && (l2 ? o2 += t3.slice(u2, f3) : n2 += t3.slice(u2, f3), u2 = -1);
        const r3 = n2.trim(), i3 = o2.trim();
        "" !== r3 && "" !== i3 && (e3[r3] = i3), n2 = "", o2 = "", l2 = false;
        continue;
      }
      -1 === u2 && (u2 = f3);
    } else -1 !== u2 && (n2 += t3.slice(u2, f3), u2 = -1), l2 = true;
    else -1 === u2 && (u2 = f3), c2 = Math.max(0, c2 - 1);
    else -1 === u2 && (u2 = f3), c2++;
    else -1 === u2 && (u2 = f3), r2 = a3;
    else -1 !== u2 && (l2 ? o2 += t3.slice(u2, f3) : n2 += t3.slice(u2, f3), u2 = -1), i2 = true, f3++;
    else -1 === u2 && (u2 = f3), "\\" === a3 ? s2 = true : a3 === r2 && (r2 = null);
  }
  -1 !== u2 && (l2 ? o2 += t3.slice(u2, a2) : n2 += t3.slice(u2, a2));
  const f2 = n2.trim(), d2 = o2.trim();
  return "" !== f2 && "" !== d2 && (e3[f2] = d2), e3;
}
function qo(t3, e3, n2) {
  const o2 = n2.trimEnd(), r2 = o2.length - 10;
  r2 >= 0 && o2.slice(r2).toLowerCase() === Jo ? t3.setProperty(e3, o2.slice(0, r2).trim(), "important") : t3.setProperty(e3, n2, "");
}
function Go(t3, e3, n2 = "") {
  if (e3 === n2) return;
  const o2 = Vo(n2), r2 = Vo(e3);
  for (const e4 in r2) delete o2[e4], qo(t3, e4, r2[e4]);
  for (const e4 in o2) t3.removeProperty(e4);
}
function Xo(t3, e3) {
  return 16 & e3 ? "code" : e3 & T ? "mark" : 32 & e3 ? "sub" : 64 & e3 ? "sup" : null;
}
function Qo(t3, e3) {
  return 1 & e3 ? "strong" : 2 & e3 ? "em" : "span";
}
function Zo(t3, e3, n2, o2, r2) {
  const i2 = o2.classList;
  let s2 = cc(r2, "base");
  void 0 !== s2 && i2.add(...s2), s2 = cc(r2, "underlineStrikethrough");
  let l2 = false;
  const c2 = 8 & e3 && 4 & e3;
  void 0 !== s2 && (8 & n2 && 4 & n2 ? (l2 = true, c2 || i2.add(...s2)) : c2 && i2.remove(...s2));
  for (const t4 in K) {
    const o3 = K[t4];
    if (s2 = cc(r2, t4), void 0 !== s2) if (n2 & o3) {
      if (l2 && ("underline" === t4 || "strikethrough" === t4)) {
        e3 & o3 && i2.remove(...s2);
        continue;
      }
      (0 === (e3 & o3) || c2 && "underline" === t4 || "strikethrough" === t4) && i2.add(...s2);
    } else e3 & o3 && i2.remove(...s2);
  }
  lc(o2, "class");
}
function tr(t3, e3, n2) {
  const o2 = n2.isComposing(), r2 = t3 + (o2 ? A : ""), s2 = ua(), l2 = fa(s2).$getDOMSlot(n2, e3, s2), c2 = l2.getFirstChild();
  if (null === c2 || c2.nodeType !== Node.TEXT_NODE) return void l2.insertChild(Wc().createTextNode(r2));
  const a2 = c2, u2 = a2.nodeValue;
  if (u2 !== r2) if (o2 || i) {
    const [t4, e4, n3] = (function(t5, e5) {
      const n4 = t5.length, o3 = e5.length;
      let r3 = 0, i2 = 0;
      for (; r3 < n4 && r3 < o3 && t5[r3] === e5[r3]; ) r3++;
      for (; i2 + r3 < n4 && i2 + r3 < o3 && t5[n4 - i2 - 1] === e5[o3 - i2 - 1]; ) i2++;
      return [r3, n4 - r3 - i2, e5.slice(r3, o3 - i2)];
    })(u2, r2);
    0 !== e4 && a2.deleteData(t4, e4), a2.insertData(t4, n3);
  } else a2.nodeValue = r2;
}
function er(t3, e3, n2, o2, r2, i2) {
  tr(r2, t3, e3);
  const s2 = i2.theme.text;
  void 0 !== s2 && Zo(0, 0, o2, t3, s2);
}
function nr(t3, e3) {
  const n2 = Wc().createElement(e3);
  return n2.appendChild(t3), n2;
}
function or(t3) {
  return null != t3 && true === t3.__isInlineFormattable;
}
var rr = class extends Do {
  __text;
  __format;
  __style;
  __mode;
  __detail;
  get __isInlineFormattable() {
    return true;
  }
  $config() {
    return this.config("text", { importDOM: { "#text": () => ({ conversion: ar, priority: 0 }), b: () => ({ conversion: sr, priority: 0 }), code: () => ({ conversion: dr, priority: 0 }), em: () => ({ conversion: dr, priority: 0 }), i: () => ({ conversion: dr, priority: 0 }), mark: () => ({ conversion: dr, priority: 0 }), s: () => ({ conversion: dr, priority: 0 }), span: () => ({ conversion: ir, priority: 0 }), strong: () => ({ conversion: dr, priority: 0 }), sub: () => ({ conversion: dr, priority: 0 }), sup: () => ({ conversion: dr, priority: 0 }), u: () => ({ conversion: dr, priority: 0 }) } });
  }
  afterCloneFrom(t3) {
    super.afterCloneFrom(t3), this.__text = t3.__text, this.__format = t3.__format, this.__style = t3.__style, this.__mode = t3.__mode, this.__detail = t3.__detail;
  }
  constructor(t3 = "", e3) {
    super(e3), this.__text = t3, this.__format = 0, this.__style = "", this.__mode = 0, this.__detail = 0;
  }
  getFormat() {
    return this.getLatest().__format;
  }
  getDetail() {
    return this.getLatest().__detail;
  }
  getMode() {
    const t3 = this.getLatest();
    return U[t3.__mode];
  }
  getStyle() {
    return this.getLatest().__style;
  }
  isToken() {
    return 1 === this.getLatest().__mode;
  }
  isComposing() {
    return this.__key === Pl();
  }
  isSegmented() {
    return 2 === this.getLatest().__mode;
  }
  isDirectionless() {
    return !!(1 & this.getLatest().__detail);
  }
  isUnmergeable() {
    return !!(2 & this.getLatest().__detail);
  }
  hasFormat(t3) {
    const e3 = K[t3];
    return 0 !== (this.getFormat() & e3);
  }
  isSimpleText() {
    return "text" === this.__type && 0 === this.__mode;
  }
  getTextContent() {
    return this.getLatest().__text;
  }
  getFormatFlags(t3, e3) {
    return wl(this.getLatest().__format, t3, e3);
  }
  canHaveFormat() {
    return true;
  }
  isInline() {
    return true;
  }
  createDOM(t3, e3) {
    const n2 = this.__format, o2 = Xo(0, n2), r2 = Qo(0, n2), i2 = null === o2 ? r2 : o2, s2 = Wc().createElement(i2);
    let l2 = s2;
    this.hasFormat("code") && s2.setAttribute("spellcheck", "false"), null !== o2 && (l2 = Wc().createElement(r2), s2.appendChild(l2));
    er(l2, this, 0, n2, this.__text, t3);
    const c2 = this.__style;
    return "" !== c2 && Go(s2.style, c2), s2;
  }
  updateDOM(e3, n2, o2) {
    const r2 = this.__text, i2 = e3.__format, s2 = this.__format, l2 = Xo(0, i2), c2 = Xo(0, s2), a2 = Qo(0, i2), u2 = Qo(0, s2);
    if ((null === l2 ? a2 : l2) !== (null === c2 ? u2 : c2)) return true;
    if (l2 === c2 && a2 !== u2) {
      const e4 = n2.firstChild;
      null == e4 && t(48);
      const i3 = Wc().createElement(u2);
      return er(i3, this, 0, s2, r2, o2), n2.replaceChild(i3, e4), false;
    }
    let f2 = n2;
    null !== c2 && null !== l2 && (f2 = n2.firstChild, null == f2 && t(49)), tr(r2, f2, this);
    const d2 = o2.theme.text;
    void 0 !== d2 && i2 !== s2 && Zo(0, i2, s2, f2, d2);
    const h2 = e3.__style, g2 = this.__style;
    return h2 !== g2 && (Go(n2.style, g2, h2), lc(n2, "style")), false;
  }
  updateFromJSON(t3) {
    return super.updateFromJSON(t3).setTextContent(t3.text).setFormat(t3.format).setDetail(t3.detail).setMode(t3.mode).setStyle(t3.style);
  }
  exportDOM(e3) {
    let { element: n2 } = super.exportDOM(e3);
    return na(n2) || t(132), n2.style.whiteSpace = "pre-wrap", this.hasFormat("lowercase") ? n2.style.textTransform = "lowercase" : this.hasFormat("uppercase") ? n2.style.textTransform = "uppercase" : this.hasFormat("capitalize") && (n2.style.textTransform = "capitalize"), this.hasFormat("bold") && (n2 = nr(n2, "b")), this.hasFormat("italic") && (n2 = nr(n2, "i")), this.hasFormat("strikethrough") && (n2 = nr(n2, "s")), this.hasFormat("underline") && (n2 = nr(n2, "u")), { element: n2 };
  }
  exportJSON() {
    return { detail: this.getDetail(), format: this.getFormat(), mode: this.getMode(), style: this.getStyle(), text: this.getTextContent(), ...super.exportJSON() };
  }
  selectionTransform(t3, e3) {
  }
  setFormat(t3) {
    const e3 = this.getWritable();
    return e3.__format = "string" == typeof t3 ? K[t3] : t3, e3;
  }
  setDetail(t3) {
    const e3 = this.getWritable();
    return e3.__detail = "string" == typeof t3 ? B[t3] : t3, e3;
  }
  setStyle(t3) {
    const e3 = this.getWritable();
    return e3.__style = t3, e3;
  }
  toggleFormat(t3) {
    const e3 = wl(this.getFormat(), t3, null);
    return this.setFormat(e3);
  }
  toggleDirectionless() {
    const t3 = this.getWritable();
    return t3.__detail ^= 1, t3;
  }
  toggleUnmergeable() {
    const t3 = this.getWritable();
    return t3.__detail ^= 2, t3;
  }
  setMode(t3) {
    const e3 = $[t3];
    if (this.__mode === e3) return this;
    const n2 = this.getWritable();
    return n2.__mode = e3, n2;
  }
  setTextContent(t3) {
    if (this.__text === t3) return this;
    const e3 = this.getWritable();
    return e3.__text = t3, e3;
  }
  select(t3, e3) {
    Ai();
    let n2 = t3, o2 = e3;
    const r2 = ni(), i2 = this.getTextContent(), s2 = this.__key;
    if ("string" == typeof i2) {
      const t4 = i2.length;
      void 0 === n2 && (n2 = t4), void 0 === o2 && (o2 = t4);
    } else n2 = 0, o2 = 0;
    if (!Er(r2)) return Xr(s2, n2, s2, o2, "text", "text");
    {
      const t4 = Pl();
      t4 !== r2.anchor.key && t4 !== r2.focus.key || Fl(s2), r2.setTextNodeRange(this, n2, this, o2);
    }
    return r2;
  }
  selectStart() {
    return this.select(0, 0);
  }
  selectEnd() {
    const t3 = this.getTextContentSize();
    return this.select(t3, t3);
  }
  spliceText(t3, e3, n2, o2) {
    const r2 = this.getWritable(), i2 = r2.__text, s2 = n2.length;
    let l2 = t3;
    l2 < 0 && (l2 = s2 + l2, l2 < 0 && (l2 = 0));
    const c2 = ni();
    if (o2 && Er(c2)) {
      const e4 = t3 + s2;
      c2.setTextNodeRange(r2, e4, r2, e4);
    }
    const a2 = i2.slice(0, l2) + n2 + i2.slice(l2 + e3);
    return r2.__text = a2, r2;
  }
  canInsertTextBefore() {
    return true;
  }
  canInsertTextAfter() {
    return true;
  }
  splitText(...t3) {
    Ai();
    const e3 = this.getLatest(), n2 = e3.getTextContent();
    if ("" === n2) return [];
    const o2 = e3.__key, r2 = Pl(), i2 = n2.length;
    t3.sort((t4, e4) => t4 - e4), t3.push(i2);
    const s2 = [], l2 = t3.length;
    for (let e4 = 0, o3 = 0; e4 < i2 && o3 <= l2; o3++) {
      const r3 = t3[o3];
      r3 > e4 && (s2.push(n2.slice(e4, r3)), e4 = r3);
    }
    const c2 = s2.length;
    if (1 === c2) return [e3];
    const a2 = s2[0], u2 = e3.getParent();
    let f2;
    const d2 = e3.getFormat(), h2 = e3.getStyle(), g2 = e3.__detail;
    let _2 = false, p = null, y = null;
    const m = ni();
    if (Er(m)) {
      const [t4, e4] = m.isBackward() ? [m.focus, m.anchor] : [m.anchor, m.focus];
      "text" === t4.type && t4.key === o2 && (p = t4), "text" === e4.type && e4.key === o2 && (y = e4);
    }
    e3.isSegmented() ? (f2 = hr(a2), f2.__format = d2, f2.__style = h2, f2.__detail = g2, f2.__state = It(e3, f2), _2 = true) : f2 = e3.setTextContent(a2);
    const x = [f2];
    for (let t4 = 1; t4 < c2; t4++) {
      const n3 = hr(s2[t4]);
      n3.__format = d2, n3.__style = h2, n3.__detail = g2, n3.__state = It(e3, n3);
      const i3 = n3.__key;
      r2 === o2 && Fl(i3), x.push(n3);
    }
    const C = p ? p.offset : null, S = y ? y.offset : null;
    let v = 0;
    for (const t4 of x) {
      if (!p && !y) break;
      const e4 = v + t4.getTextContentSize();
      if (null !== p && null !== C && C <= e4 && C >= v && (p.set(t4.getKey(), C - v, "text"), C < e4 && (p = null)), null !== y && null !== S && S <= e4 && S >= v) {
        y.set(t4.getKey(), S - v, "text");
        break;
      }
      v = e4;
    }
    if (null !== u2) {
      !(function(t5) {
        const e5 = t5.getPreviousSibling(), n3 = t5.getNextSibling();
        null !== e5 && Dl(e5);
        null !== n3 && Dl(n3);
      })(this);
      const t4 = u2.getWritable(), e4 = this.getIndexWithinParent();
      _2 ? (t4.splice(e4, 0, x), this.remove()) : t4.splice(e4, 1, x), Er(m) && ii(m, u2, e4, c2 - 1);
    }
    return x;
  }
  mergeWithSibling(e3) {
    const n2 = e3 === this.getPreviousSibling();
    n2 || e3 === this.getNextSibling() || t(50);
    const o2 = this.__key, r2 = e3.__key, i2 = this.__text, s2 = i2.length;
    Pl() === r2 && Fl(o2);
    const l2 = ni();
    if (Er(l2)) {
      const t3 = l2.anchor, i3 = l2.focus;
      null !== t3 && t3.key === r2 && ci(t3, n2, o2, e3, s2), null !== i3 && i3.key === r2 && ci(i3, n2, o2, e3, s2);
    }
    const c2 = e3.__text, a2 = n2 ? c2 + i2 : i2 + c2;
    this.setTextContent(a2);
    const u2 = this.getWritable();
    return e3.remove(), u2;
  }
  isTextEntity() {
    return false;
  }
};
function ir(t3) {
  return { forChild: _r(t3.style), node: null };
}
function sr(t3) {
  const e3 = t3, n2 = "normal" === e3.style.fontWeight;
  return { forChild: _r(e3.style, n2 ? void 0 : "bold"), node: null };
}
var lr = /* @__PURE__ */ new WeakMap();
function cr(t3) {
  if (!na(t3)) return false;
  if ("PRE" === t3.nodeName) return true;
  const e3 = t3.style.whiteSpace;
  return "string" == typeof e3 && e3.startsWith("pre");
}
function ar(e3) {
  const n2 = e3;
  null === e3.parentElement && t(129);
  let o2 = n2.textContent || "";
  if (null !== (function(t3) {
    let e4, n3 = t3.parentNode;
    const o3 = [t3];
    for (; null !== n3 && void 0 === (e4 = lr.get(n3)) && !cr(n3); ) o3.push(n3), n3 = n3.parentNode;
    const r2 = void 0 === e4 ? n3 : e4;
    for (let t4 = 0; t4 < o3.length; t4++) lr.set(o3[t4], r2);
    return r2;
  })(n2)) return { node: gi(o2) };
  if (o2 = o2.replace(/\r/g, "").replace(/[ \t\n]+/g, " "), "" === o2) return { node: null };
  if (" " === o2[0]) {
    let t3 = n2, e4 = true;
    for (; null !== t3 && null !== (t3 = ur(t3, false)); ) {
      const n3 = t3.textContent || "";
      if (n3.length > 0) {
        /[ \t\n]$/.test(n3) && (o2 = o2.slice(1)), e4 = false;
        break;
      }
    }
    e4 && (o2 = o2.slice(1));
  }
  if (" " === o2[o2.length - 1]) {
    let t3 = n2, e4 = true;
    for (; null !== t3 && null !== (t3 = ur(t3, true)); ) {
      if ((t3.textContent || "").replace(/^( |\t|\r?\n)+/, "").length > 0) {
        e4 = false;
        break;
      }
    }
    e4 && (o2 = o2.slice(0, o2.length - 1));
  }
  return "" === o2 ? { node: null } : { node: hr(o2) };
}
function ur(t3, e3) {
  let n2 = t3;
  for (; ; ) {
    let t4;
    for (; null === (t4 = e3 ? n2.nextSibling : n2.previousSibling); ) {
      const t5 = n2.parentElement;
      if (null === t5) return null;
      n2 = t5;
    }
    if (n2 = t4, na(n2)) {
      const t5 = n2.style.display;
      if ("" === t5 && !sa(n2) || "" !== t5 && !t5.startsWith("inline")) return null;
    }
    let o2 = n2;
    for (; null !== (o2 = e3 ? n2.firstChild : n2.lastChild); ) n2 = o2;
    if (kl(n2)) return n2;
    if ("BR" === n2.nodeName) return null;
  }
}
var fr2 = { code: "code", em: "italic", i: "italic", mark: "highlight", s: "strikethrough", strong: "bold", sub: "subscript", sup: "superscript", u: "underline" };
function dr(t3) {
  const e3 = fr2[t3.nodeName.toLowerCase()];
  return void 0 === e3 ? { node: null } : { forChild: _r(t3.style, e3), node: null };
}
function hr(t3 = "") {
  return Mc(new rr(t3));
}
function gr(t3) {
  return t3 instanceof rr;
}
function _r(t3, e3) {
  const n2 = t3.fontWeight, o2 = t3.textDecoration.split(" "), r2 = "700" === n2 || "bold" === n2, i2 = o2.includes("line-through"), s2 = "italic" === t3.fontStyle, l2 = o2.includes("underline"), c2 = t3.verticalAlign, a2 = t3.textTransform;
  return (t4) => gr(t4) || or(t4) ? (r2 && !t4.hasFormat("bold") && t4.toggleFormat("bold"), i2 && !t4.hasFormat("strikethrough") && t4.toggleFormat("strikethrough"), s2 && !t4.hasFormat("italic") && t4.toggleFormat("italic"), l2 && !t4.hasFormat("underline") && t4.toggleFormat("underline"), "sub" !== c2 || t4.hasFormat("subscript") || t4.toggleFormat("subscript"), "super" !== c2 || t4.hasFormat("superscript") || t4.toggleFormat("superscript"), "lowercase" !== a2 && "uppercase" !== a2 && "capitalize" !== a2 || t4.hasFormat(a2) || t4.toggleFormat(a2), e3 && !t4.hasFormat(e3) && t4.toggleFormat(e3), t4) : t4;
}
var pr = class extends rr {
  $config() {
    return this.config("tab", { extends: rr });
  }
  constructor(t3 = void 0) {
    super("	", t3), this.__detail = 2;
  }
  createDOM(t3) {
    const e3 = super.createDOM(t3), n2 = cc(t3.theme, "tab");
    if (void 0 !== n2) {
      e3.classList.add(...n2);
    }
    return e3;
  }
  setTextContent(t3) {
    return super.setTextContent("	");
  }
  spliceText(e3, n2, o2, r2) {
    return "" === o2 && 0 === n2 || "	" === o2 && 1 === n2 || t(286), this;
  }
  setDetail(e3) {
    return 2 !== e3 && t(127), this;
  }
  setMode(e3) {
    return "normal" !== e3 && t(128), this;
  }
  canInsertTextBefore() {
    return false;
  }
  canInsertTextAfter() {
    return false;
  }
};
function yr() {
  return Mc(new pr());
}
function mr(t3) {
  return t3 instanceof pr;
}
var xr = class {
  key;
  offset;
  type;
  _selection;
  constructor(t3, e3, n2) {
    this._selection = null, this.key = t3, this.offset = e3, this.type = n2;
  }
  is(t3) {
    return this.key === t3.key && this.offset === t3.offset && this.type === t3.type;
  }
  isBefore(t3) {
    if (this.key === t3.key) return this.offset < t3.offset;
    return Bu(Ms(Cs(this, "next")), Ms(Cs(t3, "next"))) < 0;
  }
  getNode() {
    const e3 = Il(this.key);
    return null === e3 && t(20), e3;
  }
  set(t3, e3, n2, o2) {
    const r2 = this._selection, i2 = this.key;
    o2 && this.key === t3 && this.offset === e3 && this.type === n2 || (this.key = t3, this.offset = e3, this.type = n2, Oi() || (Pl() === i2 && Fl(t3), null !== r2 && (r2.setCachedNodes(null), Er(r2) && (r2._cachedIsBackward = null), r2.dirty = true)));
  }
};
function Cr(t3, e3, n2) {
  return new xr(t3, e3, n2);
}
function Sr(t3, e3) {
  let n2 = e3.__key, o2 = t3.offset, r2 = "element";
  if (gr(e3)) {
    r2 = "text";
    const t4 = e3.getTextContentSize();
    o2 > t4 && (o2 = t4);
  } else if (!es(e3)) {
    const t4 = e3.getNextSibling();
    if (gr(t4)) n2 = t4.__key, o2 = 0, r2 = "text";
    else {
      const t5 = e3.getParent();
      t5 && (n2 = t5.__key, o2 = e3.getIndexWithinParent() + 1);
    }
  }
  t3.set(n2, o2, r2);
}
function vr(t3, e3) {
  if (es(e3)) {
    const n2 = e3.getLastDescendant();
    es(n2) || gr(n2) ? Sr(t3, n2) : Sr(t3, e3);
  } else Sr(t3, e3);
}
function Tr(t3, e3, n2, o2) {
  const r2 = t3.getNode(), i2 = r2.getChildAtIndex(t3.offset), s2 = hr();
  if (s2.setFormat(n2), s2.setStyle(o2), $s(i2)) i2.splice(0, 0, [s2]);
  else if (null !== i2) {
    const t4 = wc(r2) ? Ws().append(s2) : s2;
    i2.insertBefore(t4);
  } else if (wc(r2)) {
    const t4 = r2.getLastChild();
    es(t4) && !t4.isInline() && t4.isEmpty() ? t4.append(s2) : r2.append(Ws().append(s2));
  } else r2.append(s2);
  t3.is(e3) && e3.set(s2.__key, 0, "text"), t3.set(s2.__key, 0, "text");
}
function kr(e3, n2, o2, r2) {
  const i2 = e3.anchor.getNode();
  gr(i2) || t(398);
  const s2 = e3.anchor.offset, l2 = hr(n2);
  l2.setFormat(o2), l2.setStyle(r2);
  const c2 = i2.getParentOrThrow();
  if (0 === s2) c2.isInline() && !i2.__prev ? c2.insertBefore(l2) : i2.insertBefore(l2, false);
  else if (s2 === i2.getTextContentSize()) c2.isInline() && !i2.__next ? c2.insertAfter(l2) : i2.insertAfter(l2, false);
  else {
    const [t3] = i2.splitText(s2);
    t3.insertAfter(l2, false);
  }
  "" === i2.getTextContent() && i2.isAttached() && i2.remove(), l2.selectEnd(), l2.isComposing() && "text" === e3.anchor.type && e3.anchor.set(e3.anchor.key, e3.anchor.offset - n2.length, e3.anchor.type);
}
var br = class _br {
  _nodes;
  _cachedNodes;
  dirty;
  constructor(t3) {
    this._cachedNodes = null, this._nodes = t3, this.dirty = false;
  }
  getCachedNodes() {
    return this._cachedNodes;
  }
  setCachedNodes(t3) {
    this._cachedNodes = t3;
  }
  is(t3) {
    if (!Or(t3)) return false;
    const e3 = this._nodes, n2 = t3._nodes;
    return e3.size === n2.size && Array.from(e3).every((t4) => n2.has(t4));
  }
  isCollapsed() {
    return false;
  }
  isBackward() {
    return false;
  }
  getStartEndPoints() {
    return null;
  }
  add(t3) {
    this.dirty = true, this._nodes.add(t3), this._cachedNodes = null;
  }
  delete(t3) {
    this.dirty = true, this._nodes.delete(t3), this._cachedNodes = null;
  }
  clear() {
    this.dirty = true, this._nodes.clear(), this._cachedNodes = null;
  }
  has(t3) {
    return this._nodes.has(t3);
  }
  clone() {
    return new _br(new Set(this._nodes));
  }
  extract() {
    return this.getNodes();
  }
  insertRawText(t3) {
  }
  insertText() {
  }
  insertNodes(t3) {
    const e3 = this.getNodes().filter((t4) => null === $a(t4)), n2 = e3.length;
    if (0 === n2) return;
    const o2 = e3[n2 - 1];
    let r2;
    if (gr(o2)) r2 = o2.select();
    else {
      const t4 = o2.getIndexWithinParent() + 1;
      r2 = o2.getParentOrThrow().select(t4, t4);
    }
    r2.insertNodes(t3);
    for (let t4 = 0; t4 < n2; t4++) e3[t4].remove();
  }
  getNodes() {
    const t3 = this._cachedNodes;
    if (null !== t3) return t3;
    const e3 = this._nodes, n2 = [];
    for (const t4 of e3) {
      const e4 = Il(t4);
      null !== e4 && n2.push(e4);
    }
    return Oi() || (this._cachedNodes = n2), n2;
  }
  getTextContent() {
    const t3 = this.getNodes();
    let e3 = "";
    for (let n2 = 0; n2 < t3.length; n2++) e3 += t3[n2].getTextContent();
    return e3;
  }
  deleteNodes() {
    const t3 = this.getNodes().filter((t4) => null === $a(t4));
    if ((ni() || oi()) === this && t3[0]) {
      const e3 = ku(t3[0], "next");
      vs(zu(e3, e3));
    }
    for (const e3 of t3) e3.remove();
    Nr();
  }
};
function Nr() {
  const t3 = $l();
  if (t3.isEmpty()) {
    const e3 = Ws();
    t3.append(e3), e3.select();
  }
}
function wr(t3) {
  const e3 = (function(t4) {
    const e4 = t4.getNode();
    if (t4.offset > 0) return "element" === t4.type && es(e4) ? e4.getChildAtIndex(t4.offset - 1) : null;
    for (let t5 = e4; null !== t5 && !aa(t5) && !wc(t5); t5 = t5.getParent()) {
      const e5 = t5.getPreviousSibling();
      if (null !== e5) return e5;
    }
    return null;
  })(t3);
  return ps(e3) && ps(e3.getPreviousSibling());
}
function Er(t3) {
  return t3 instanceof Mr;
}
var Mr = class _Mr {
  format;
  style;
  anchor;
  focus;
  _cachedNodes;
  _cachedIsBackward;
  dirty;
  constructor(t3, e3, n2, o2) {
    this.anchor = t3, this.focus = e3, t3._selection = this, e3._selection = this, this._cachedNodes = null, this._cachedIsBackward = null, this.format = n2, this.style = o2, this.dirty = false;
  }
  getCachedNodes() {
    return this._cachedNodes;
  }
  setCachedNodes(t3) {
    this._cachedNodes = t3;
  }
  is(t3) {
    return !!Er(t3) && (this.anchor.is(t3.anchor) && this.focus.is(t3.focus) && this.format === t3.format && this.style === t3.style);
  }
  isCollapsed() {
    return this.anchor.is(this.focus);
  }
  getNodes() {
    const t3 = this._cachedNodes;
    if (null !== t3) return t3;
    const e3 = (function(t4) {
      const e4 = [], [n2, o2] = t4.getTextSlices();
      n2 && e4.push(n2.caret.origin);
      const r2 = /* @__PURE__ */ new Set(), i2 = /* @__PURE__ */ new Set();
      for (const n3 of t4) if (Cu(n3)) {
        const { origin: t5 } = n3;
        0 === e4.length ? r2.add(t5) : (i2.add(t5), e4.push(t5));
      } else {
        const { origin: t5 } = n3;
        es(t5) && i2.has(t5) || e4.push(t5);
      }
      o2 && e4.push(o2.caret.origin);
      if (xu(t4.focus) && es(t4.focus.origin) && null === t4.focus.getNodeAtCaret()) for (let n3 = Eu(t4.focus.origin, "previous"); Cu(n3) && r2.has(n3.origin) && !n3.origin.isEmpty() && n3.origin.is(e4[e4.length - 1]); n3 = Ou(n3)) r2.delete(n3.origin), e4.pop();
      for (; e4.length > 1; ) {
        const t5 = e4[e4.length - 1];
        if (!es(t5) || i2.has(t5) || t5.isEmpty() || r2.has(t5)) break;
        e4.pop();
      }
      if (0 === e4.length && t4.isCollapsed()) {
        const n3 = Ms(t4.anchor), o3 = Ms(t4.anchor.getFlipped()), r3 = (t5) => yu(t5) ? t5.origin : t5.getNodeAtCaret(), i3 = r3(n3) || r3(o3) || (t4.anchor.getNodeAtCaret() ? n3.origin : o3.origin);
        e4.push(i3);
      }
      return e4;
    })(As(ks(this), "next"));
    return Oi() || (this._cachedNodes = e3), e3;
  }
  setTextNodeRange(t3, e3, n2, o2) {
    return this.anchor.set(t3.__key, e3, "text"), this.focus.set(n2.__key, o2, "text"), this;
  }
  getTextContent() {
    const t3 = this.getNodes();
    if (0 === t3.length) return "";
    const e3 = t3[0], n2 = t3[t3.length - 1], o2 = this.anchor, r2 = this.focus, i2 = o2.isBefore(r2), [s2, l2] = Ir(this);
    let c2 = "", a2 = true;
    for (let u2 = 0; u2 < t3.length; u2++) {
      const f2 = t3[u2];
      if (es(f2) && !f2.isInline()) {
        a2 || (c2 += "\n");
        let t4 = "";
        for (const e4 of qa(f2)) {
          const n3 = Ya(f2, e4);
          null !== n3 && (t4 += n3.getTextContent());
        }
        "" !== t4 ? (c2 += t4, a2 = false) : a2 = !f2.isEmpty();
      } else if (a2 = false, gr(f2)) {
        let t4 = f2.getTextContent();
        f2 === e3 ? f2 === n2 ? "element" === o2.type && "element" === r2.type && r2.offset !== o2.offset || (t4 = s2 < l2 ? t4.slice(s2, l2) : t4.slice(l2, s2)) : t4 = i2 ? t4.slice(s2) : t4.slice(l2) : f2 === n2 && (t4 = i2 ? t4.slice(0, l2) : t4.slice(0, s2)), c2 += t4;
      } else !rs(f2) && !ps(f2) || f2 === n2 && this.isCollapsed() || (c2 += f2.getTextContent());
    }
    return c2;
  }
  applyDOMRange(t3) {
    const e3 = Ii(), n2 = e3.getEditorState()._selection, o2 = Yr(t3.startContainer, t3.startOffset, t3.endContainer, t3.endOffset, e3, n2);
    if (null === o2) return;
    const [r2, i2, s2] = o2;
    this.anchor.set(r2.key, r2.offset, r2.type, true), this.focus.set(i2.key, i2.offset, i2.type, true), s2 && (this.dirty = true), Bt(this);
  }
  clone() {
    const t3 = this.anchor, e3 = this.focus;
    return new _Mr(Cr(t3.key, t3.offset, t3.type), Cr(e3.key, e3.offset, e3.type), this.format, this.style);
  }
  toggleFormat(t3) {
    this.format = wl(this.format, t3, null), this.dirty = true;
  }
  setFormat(t3) {
    this.format = t3, this.dirty = true;
  }
  setStyle(t3) {
    this.style = t3, this.dirty = true;
  }
  hasFormat(t3) {
    const e3 = K[t3];
    return 0 !== (this.format & e3);
  }
  insertRawText(t3) {
    this.insertNodes(gi(t3));
  }
  insertText(e3) {
    let n2 = this.format, o2 = this.style;
    if (!this.isCollapsed()) {
      const t3 = (this.focus.isBefore(this.anchor) ? this.focus : this.anchor).getNode();
      if (gr(t3) && (n2 = t3.getFormat(), o2 = t3.getStyle()), this.removeText(), this.format = n2, this.style = o2, "" === e3) return;
      if (null === Pl()) return "element" === this.anchor.type && Tr(this.anchor, this.focus, n2, o2), void kr(this, e3, n2, o2);
    }
    "element" === this.anchor.type && Tr(this.anchor, this.focus, n2, o2);
    const r2 = this.anchor.getNode();
    gr(r2) || t(398);
    const i2 = this.anchor.offset, s2 = r2.getParentOrThrow(), l2 = r2.getTextContentSize();
    if (Tl(r2) || 0 === i2 && (!r2.canInsertTextBefore() || !s2.canInsertTextBefore() && !r2.__prev) || i2 === l2 && (!r2.canInsertTextAfter() || !s2.canInsertTextAfter() && !r2.__next)) {
      if (r2.isSegmented() && 0 !== i2 && i2 !== l2) {
        if (null !== Pl()) r2.setMode("normal").setFormat(n2).setStyle(o2);
        else {
          const t4 = hr(r2.getTextContent());
          t4.setFormat(n2), t4.setStyle(o2);
          const e4 = ni() === this;
          r2.replace(t4), this.setTextNodeRange(t4, i2, t4, i2), e4 && ni() !== this && Hl(this);
        }
        return void ("" !== e3 && this.insertText(e3));
      }
      if ("" === e3) return;
      if (0 === i2) {
        const t4 = r2.getPreviousSibling();
        if (gr(t4) && t4.canInsertTextAfter() && !Tl(t4)) t4.select();
        else {
          const t5 = hr();
          t5.setFormat(n2), t5.setStyle(o2), s2.canInsertTextBefore() ? r2.insertBefore(t5) : s2.insertBefore(t5), t5.select();
        }
        return void this.insertText(e3);
      }
      if (i2 === l2) {
        const t4 = r2.getNextSibling();
        if (gr(t4) && t4.canInsertTextBefore() && !Tl(t4)) t4.select(0, 0);
        else {
          const t5 = hr();
          t5.setFormat(n2), t5.setStyle(o2), s2.canInsertTextAfter() ? r2.insertAfter(t5) : s2.insertAfter(t5), t5.select(0, 0);
        }
        return void this.insertText(e3);
      }
      const t3 = hr(e3);
      return t3.setFormat(n2), t3.setStyle(o2), r2.replace(t3), void t3.select();
    }
    if ("" === e3) return;
    const c2 = s2.isInline() && 0 === i2 && !r2.__prev, a2 = s2.isInline() && i2 === l2 && !r2.__next, u2 = r2.getFormat() !== n2 || r2.getStyle() !== o2;
    if (c2 || a2 || u2) {
      if ("" !== r2.getTextContent() || c2 || a2) return void kr(this, e3, n2, o2);
      r2.setFormat(n2), r2.setStyle(o2);
    }
    r2.spliceText(i2, 0, e3, true), r2.isComposing() && "text" === this.anchor.type && this.anchor.set(this.anchor.key, this.anchor.offset - e3.length, this.anchor.type);
  }
  removeText() {
    const t3 = ni() === this, e3 = this.anchor.key;
    Ts(this, Es(ks(this))), this.isCollapsed() && (function(t4, e4) {
      const n2 = t4.anchor;
      if (n2.key === e4) return;
      const o2 = n2.getNode();
      let r2 = 0, i2 = "";
      gr(o2) ? (r2 = o2.getFormat(), i2 = o2.getStyle()) : es(o2) && (r2 = o2.getTextFormat(), i2 = o2.getTextStyle());
      t4.format === r2 && t4.style === i2 || (t4.format = r2, t4.style = i2, t4.dirty = true);
    })(this, e3), t3 && ni() !== this && Hl(this);
  }
  formatText(t3, e3 = null) {
    Fr(this, t3, e3);
  }
  insertNodes(e3) {
    if (0 === e3.length) return;
    this.isCollapsed() || this.removeText();
    const n2 = this.anchor.getNode();
    if ("element" === this.anchor.type && es(n2) && n2.isShadowRoot() && null !== $a(n2)) {
      let o3 = n2.getFirstChild() ?? n2.append(Ws()).getFirstChild();
      if (null !== o3 && !es(o3)) {
        const t3 = Ws();
        o3.insertBefore(t3), o3 = t3;
      }
      if (null !== o3) {
        o3.selectStart();
        const n3 = ni();
        return Er(n3) || t(369), n3.insertNodes(e3);
      }
    }
    if ("element" === this.anchor.type && wc(n2)) {
      const t3 = Ci(e3), o3 = t3.getLastDescendant();
      return n2.splice(this.anchor.offset, 0, t3.getChildren()), void (null !== o3 && o3.selectEnd());
    }
    const o2 = this.isBackward() ? this.focus : this.anchor;
    let r2 = o2.getNode(), i2 = La(r2, aa);
    const s2 = e3[e3.length - 1];
    if (es(i2) && "__language" in i2) {
      if ("__language" in e3[0]) this.insertText(e3[0].getTextContent());
      else {
        const [, t3] = yi(this);
        i2.splice(t3, 0, e3), s2.selectEnd();
      }
      return;
    }
    if (!e3.some((t3) => (es(t3) || rs(t3)) && !t3.isInline())) {
      es(i2) || t(211, r2.constructor.name, r2.getType());
      const [n3, o3] = yi(this, true);
      return (es(n3) ? n3 : i2).splice(o3, 0, e3), void s2.selectEnd();
    }
    if (es(i2) && null !== $a(i2)) {
      const [, t3] = yi(this), n3 = pi(e3);
      i2.splice(t3, 0, n3);
      const o3 = n3[n3.length - 1];
      return void (void 0 !== o3 ? o3.selectEnd() : i2.select(t3, t3));
    }
    if (null === i2) {
      const t3 = Ci(e3), n3 = t3.getLastDescendant();
      let o3 = Cs(this.anchor, "next");
      for (const e4 of t3.getChildren()) o3 = zs(e4, o3);
      return void (null !== n3 && n3.selectEnd());
    }
    if (es(i2) && !i2.isParentRequired() && !wc(i2.getParentOrThrow())) {
      const [, t3] = yi(this), n3 = pi(e3);
      i2.splice(t3, 0, n3);
      const o3 = n3[n3.length - 1];
      return void (void 0 !== o3 ? o3.selectEnd() : i2.select(t3, t3));
    }
    const l2 = Ci(e3), c2 = l2.getLastDescendant(), a2 = l2.getChildren(), u2 = wr(o2), f2 = !es(i2) || !i2.isEmpty() ? this.insertParagraph() : null;
    f2 && !i2.isAttached() && (r2 = this.anchor.getNode(), i2 = La(r2, aa));
    const d2 = a2[a2.length - 1];
    let h2 = a2[0];
    var g2;
    g2 = h2, u2 || !es(g2) || !aa(g2) || g2.isEmpty() || !es(i2) || i2.isEmpty() && !i2.canMergeWhenEmpty() || (es(i2) || t(211, r2.constructor.name, r2.getType()), i2.append(...h2.getChildren()), h2 = a2[1]), h2 && (null === i2 && t(212, r2.constructor.name, r2.getType()), (function(e4, n3) {
      const o3 = n3.getParentOrThrow().getLastChild();
      let r3 = n3;
      const i3 = [n3];
      for (; r3 !== o3; ) r3.getNextSibling() || t(140), r3 = r3.getNextSibling(), i3.push(r3);
      let s3 = e4;
      for (const t3 of i3) s3 = s3.insertAfter(t3);
    })(i2, h2));
    const _2 = La(c2, aa), p = c2.selectEnd();
    f2 && (es(_2) && (f2.canMergeWhenEmpty() || aa(d2)) ? (_2.append(...f2.getChildren()), f2.remove()) : f2.isEmpty() && f2.remove()), es(i2) && i2.isEmpty() && i2.remove();
    const y = es(i2) ? i2.getLastChild() : null;
    ps(y) && _2 !== i2 && y.remove();
    const m = Ms(Cs(p.anchor, "next"));
    Ss(p.anchor, m), Ss(p.focus, m);
  }
  insertParagraph() {
    this.isCollapsed() || this.removeText();
    const e3 = this.anchor.getNode();
    if ("element" === this.anchor.type && wc(e3)) {
      const t3 = Ws();
      return e3.splice(this.anchor.offset, 0, [t3]), t3.select(), t3;
    }
    const [, n2] = yi(this), o2 = La(this.anchor.getNode(), aa);
    if (null !== o2 && null !== $a(o2)) return null;
    es(o2) || t(213);
    const r2 = o2.getChildAtIndex(n2), i2 = r2 ? [r2, ...r2.getNextSiblings()] : [], s2 = o2.insertNewAfter(this, false);
    return s2 ? (s2.append(...i2), s2.selectStart(), s2) : null;
  }
  insertLineBreak(t3) {
    const e3 = _s();
    if (this.insertNodes([e3]), t3) {
      const t4 = e3.getParentOrThrow(), n2 = e3.getIndexWithinParent();
      t4.select(n2, n2);
    }
  }
  extract() {
    const t3 = [...this.getNodes()], e3 = t3.length;
    let n2 = t3[0], o2 = t3[e3 - 1];
    const [r2, i2] = Ir(this), s2 = this.isBackward(), [l2, c2] = s2 ? [this.focus, this.anchor] : [this.anchor, this.focus], [a2, u2] = s2 ? [i2, r2] : [r2, i2];
    if (0 === e3) return [];
    if (1 === e3) {
      if (gr(n2) && !this.isCollapsed()) {
        const t4 = n2.splitText(a2, u2), e4 = 0 === a2 ? t4[0] : t4[1];
        return e4 ? (l2.set(e4.getKey(), 0, "text"), c2.set(e4.getKey(), e4.getTextContentSize(), "text"), [e4]) : [];
      }
      return [n2];
    }
    if (gr(n2) && (a2 === n2.getTextContentSize() ? t3.shift() : 0 !== a2 && ([, n2] = n2.splitText(a2), t3[0] = n2, l2.set(n2.getKey(), 0, "text"))), gr(o2)) {
      const e4 = o2.getTextContent().length;
      0 === u2 ? t3.pop() : u2 !== e4 && ([o2] = o2.splitText(u2), t3[t3.length - 1] = o2, c2.set(o2.getKey(), o2.getTextContentSize(), "text"));
    }
    return t3;
  }
  modify(t3, e3, n2) {
    if (Si(this, t3, e3, n2)) return;
    const o2 = "move" === t3, r2 = Ii(), i2 = Pc(Tc(r2));
    if (!i2) return;
    const s2 = r2._blockCursorElement, l2 = r2._rootElement, c2 = this.focus.getNode();
    null === l2 || null === s2 || !es(c2) || c2.isInline() || c2.canBeEmpty() || Fc(s2, r2, l2);
    const a2 = _c(r2, this.focus.key);
    let u2 = a2;
    if ("text" === this.focus.type && (u2 = gr(c2) ? pa(c2, a2, r2) : null), this.dirty) {
      const t4 = _c(r2, this.anchor.key);
      let e4 = t4;
      if ("text" === this.anchor.type) {
        const n3 = this.anchor.getNode();
        e4 = gr(n3) ? pa(n3, t4, r2) : null;
      }
      e4 && u2 && ai(i2, e4, this.anchor.offset, u2, this.focus.offset);
    }
    if ("character" === n2 && gr(c2) && c2.isUnmergeable()) {
      if (e3 ? 0 === this.focus.offset : this.focus.offset === c2.getTextContentSize()) {
        const t4 = ku(c2, e3 ? "previous" : "next").getNodeAtCaret();
        if (gr(t4)) {
          if (!o2) {
            const n3 = t4.getTextContentSize();
            return e3 ? this.focus.set(t4.__key, n3 - 1, "text") : this.focus.set(t4.__key, 1, "text"), void (this.dirty = true);
          }
          {
            const n3 = r2.getElementByKey(t4.getKey()), o3 = n3 ? pa(t4, n3, r2) : null;
            if (o3) {
              const t5 = e3 ? o3.length : 0;
              ai(i2, o3, t5, o3, t5);
            }
          }
        }
      }
    }
    if (Br(i2, t3, e3 ? "backward" : "forward", n2, l2), i2.rangeCount > 0) {
      const t4 = $c(i2, r2._rootElement), n3 = t4 || i2.getRangeAt(0), s3 = this.anchor.getNode(), l3 = ss(s3) ? s3 : bc(s3);
      if (this.applyDOMRange(n3), this.dirty = true, !o2) {
        Rr(this, e3, l3);
        (t4 ? "backward" !== i2.direction : i2.anchorNode === n3.startContainer && i2.anchorOffset === n3.startOffset) || Kr(this);
      }
    }
    "lineboundary" === n2 && Si(this, t3, e3, n2, "decorators");
  }
  forwardDeletion(t3, e3, n2) {
    if (!n2 && ("element" === t3.type && es(e3) && t3.offset === e3.getChildrenSize() || "text" === t3.type && t3.offset === e3.getTextContentSize())) {
      const t4 = e3.getParent(), n3 = e3.getNextSibling() || (null === t4 ? null : t4.getNextSibling());
      if (es(n3) && n3.isShadowRoot()) return true;
    }
    return false;
  }
  deleteCharacter(t3) {
    const e3 = this.isCollapsed();
    if (this.isCollapsed()) {
      const e4 = this.anchor;
      let n2 = e4.getNode();
      if (this.forwardDeletion(e4, n2, t3)) {
        const t4 = es(n2) ? n2.getNextSibling() : null;
        if (!(es(n2) && n2.isEmpty() && es(t4) && t4.isShadowRoot())) return;
      }
      const o2 = Cs(e4, t3 ? "previous" : "next"), r2 = Iu(o2);
      if (r2.getTextSlices().every((t4) => null === t4 || 0 === t4.distance)) {
        if ("element" === e4.type) {
          const t5 = o2.getNodeAtCaret();
          if (es(t5) && Dc(t5)) {
            const e5 = t5.getParent();
            t5.remove();
            const n3 = Ul(e5, t5);
            return void (null !== n3 && n3.selectStart());
          }
        }
        let t4 = { type: "initial" };
        for (const e5 of r2.iterNodeCarets("shadowRoot")) if (Cu(e5)) if (e5.origin.isInline()) ;
        else {
          if (e5.origin.isShadowRoot()) {
            if ("merge-block" === t4.type) break;
            if (es(r2.anchor.origin) && r2.anchor.origin.isEmpty()) {
              const t5 = Ms(e5);
              Ts(this, zu(t5, t5)), r2.anchor.origin.remove();
            }
            return;
          }
          "merge-next-block" !== t4.type && "merge-block" !== t4.type || (t4 = { block: t4.block, caret: e5, type: "merge-block" });
        }
        else {
          if ("merge-block" === t4.type) break;
          if (xu(e5)) {
            if (es(e5.origin)) {
              if (e5.origin.isInline()) {
                if (!e5.origin.isParentOf(r2.anchor.origin)) break;
              } else t4 = { block: e5.origin, type: "merge-next-block" };
              continue;
            }
            if (rs(e5.origin)) {
              if (e5.origin.isIsolated()) ;
              else if ("merge-next-block" === t4.type && (e5.origin.isKeyboardSelectable() || !e5.origin.isInline()) && es(r2.anchor.origin) && r2.anchor.origin.isEmpty()) {
                r2.anchor.origin.remove();
                const t5 = Zr();
                t5.add(e5.origin.getKey()), Hl(t5);
              } else {
                const t5 = e5.origin, n3 = t5.getParent();
                t5.remove();
                const o3 = Ul(n3, t5);
                null !== o3 && o3.selectStart();
              }
              return;
            }
            if (ps(e5.origin)) return void e5.origin.remove();
            break;
          }
        }
        if ("merge-block" === t4.type) {
          const { caret: e5, block: n3 } = t4;
          if (qa(n3).length > 0) return;
          return e5.origin.isEmpty() && !n3.isEmpty() && e5.origin.getParent() === n3.getParent() ? void e5.origin.remove(true) : (Ts(this, zu(!e5.origin.isEmpty() && n3.isEmpty() ? bs(ku(n3, e5.direction)) : r2.anchor, e5)), this.removeText());
        }
        for (let t5 = e4.getNode(); null !== t5; ) {
          if (null !== $a(t5)) return;
          if (es(t5) && t5.isShadowRoot()) break;
          t5 = t5.getParent();
        }
      }
      const i2 = this.focus;
      if (Wr(this, t3, "character"), this.isCollapsed()) {
        if (t3 && 0 === e4.offset && Lr(this, e4.getNode())) return;
      } else {
        const o3 = "text" === i2.type ? i2.getNode() : null;
        if (n2 = "text" === e4.type ? e4.getNode() : null, null !== o3 && o3.isSegmented()) {
          const e5 = i2.offset, r3 = o3.getTextContentSize();
          if (o3.is(n2) || t3 && e5 !== r3 || !t3 && 0 !== e5) return void Ur(o3, t3, e5);
        } else if (null !== n2 && n2.isSegmented()) {
          const r3 = e4.offset, i3 = n2.getTextContentSize();
          if (n2.is(o3) || t3 && 0 !== r3 || !t3 && r3 !== i3) return void Ur(n2, t3, r3);
        }
        !(function(t4, e5) {
          const n3 = t4.anchor, o4 = t4.focus, r3 = n3.getNode(), i3 = o4.getNode();
          if (r3 === i3 && "text" === n3.type && "text" === o4.type) {
            const t5 = n3.offset, i4 = o4.offset, s2 = t5 < i4, l2 = s2 ? t5 : i4, c2 = s2 ? i4 : t5, a2 = c2 - 1;
            if (l2 !== a2) {
              (function(t6) {
                return !(Vl(t6) || $r(t6));
              })(r3.getTextContent().slice(l2, c2)) && (e5 ? o4.set(o4.key, a2, o4.type) : n3.set(n3.key, a2, n3.type));
            }
          }
        })(this, t3);
      }
    }
    if (e3 || zr(this), this.removeText(), t3 && !e3 && this.isCollapsed() && "element" === this.anchor.type && 0 === this.anchor.offset) {
      const t4 = this.anchor.getNode();
      t4.isEmpty() && ss(t4.getParent()) && null === t4.getPreviousSibling() && Lr(this, t4), Nr();
    }
  }
  deleteLine(t3) {
    const e3 = this.isCollapsed(), n2 = Jr(this.anchor);
    if (null !== n2 && rs(Ua(n2))) return this.isCollapsed() || this.focus.set(this.anchor.key, this.anchor.offset, this.anchor.type), void this.deleteCharacter(t3);
    if (this.isCollapsed() && Wr(this, t3, "lineboundary"), this.isCollapsed()) this.deleteCharacter(t3);
    else {
      La(this.anchor.getNode(), aa) !== La(this.focus.getNode(), aa) ? (this.focus.set(this.anchor.key, this.anchor.offset, this.anchor.type), this.deleteCharacter(t3)) : (e3 || zr(this), this.removeText());
    }
  }
  deleteWord(t3) {
    const e3 = this.isCollapsed();
    if (this.isCollapsed()) {
      const e4 = this.anchor, n2 = e4.getNode();
      if (this.forwardDeletion(e4, n2, t3)) return;
      Wr(this, t3, "word");
    }
    this.isCollapsed() ? this.deleteCharacter(t3) : (e3 || zr(this), this.removeText());
  }
  isBackward() {
    const t3 = this._cachedIsBackward;
    if (null !== t3) return t3;
    const e3 = this.focus.isBefore(this.anchor);
    return Oi() || (this._cachedIsBackward = e3), e3;
  }
  getStartEndPoints() {
    return [this.anchor, this.focus];
  }
};
function Or(t3) {
  return t3 instanceof br;
}
function Ar(t3, e3) {
  if (Or(t3)) {
    for (const n3 of t3.getNodes()) or(n3) && n3.setFormat(e3(n3.getFormat()));
    return;
  }
  if (t3.isCollapsed()) return t3.setFormat(e3(t3.format)), void Fl(null);
  const n2 = [];
  for (const o3 of t3.getNodes()) gr(o3) ? n2.push(o3) : es(o3) ? o3.setTextFormat(e3(o3.getTextFormat())) : or(o3) && o3.setFormat(e3(o3.getFormat()));
  const o2 = n2.length;
  if (0 === o2) return t3.setFormat(e3(t3.format)), void Fl(null);
  const r2 = t3.anchor, i2 = t3.focus, s2 = t3.isBackward(), l2 = s2 ? i2 : r2, c2 = s2 ? r2 : i2;
  let a2 = 0, u2 = n2[0], f2 = "element" === l2.type ? 0 : l2.offset;
  if ("text" === l2.type && f2 === u2.getTextContentSize() && (a2 = 1, u2 = n2[1], f2 = 0), null == u2) return;
  const d2 = o2 - 1;
  let h2 = n2[d2];
  const g2 = "text" === c2.type ? c2.offset : h2.getTextContentSize();
  if (u2.is(h2)) {
    if (f2 === g2) return;
    const n3 = e3(u2.getFormat());
    if (Tl(u2) || 0 === f2 && g2 === u2.getTextContentSize()) u2.setFormat(n3);
    else {
      const t4 = u2.splitText(f2, g2), e4 = 0 === f2 ? t4[0] : t4[1];
      e4.setFormat(n3), "text" === l2.type && l2.set(e4.__key, 0, "text"), "text" === c2.type && c2.set(e4.__key, g2 - f2, "text");
    }
    return void (t3.format = n3);
  }
  0 === f2 || Tl(u2) || ([, u2] = u2.splitText(f2), f2 = 0);
  const _2 = e3(u2.getFormat());
  u2.setFormat(_2);
  const p = e3(h2.getFormat());
  g2 > 0 && (g2 === h2.getTextContentSize() || Tl(h2) || ([h2] = h2.splitText(g2)), h2.setFormat(p));
  for (let t4 = a2 + 1; t4 < d2; t4++) {
    const o3 = n2[t4];
    o3.setFormat(e3(o3.getFormat()));
  }
  "text" === l2.type && l2.set(u2.__key, f2, "text"), "text" === c2.type && c2.set(h2.__key, g2, "text"), t3.format = _2 | p;
}
function Fr(t3, e3, n2 = null) {
  const o2 = null === n2 && Er(t3) ? wl(t3.format, e3, null) : n2;
  Ar(t3, (t4) => wl(t4, e3, o2));
}
function Pr(t3) {
  const e3 = t3.offset;
  if ("text" === t3.type) return e3;
  const n2 = t3.getNode();
  return e3 === n2.getChildrenSize() ? n2.getTextContent().length : 0;
}
function Ir(t3) {
  const e3 = t3.getStartEndPoints();
  if (null === e3) return [0, 0];
  const [n2, o2] = e3;
  return "element" === n2.type && "element" === o2.type && n2.key === o2.key && n2.offset === o2.offset ? [0, 0] : [Pr(n2), Pr(o2)];
}
function Lr(t3, e3) {
  for (let n2 = e3; n2; n2 = n2.getParent()) {
    if (es(n2)) {
      if (n2.collapseAtStart(t3)) return true;
      if (wc(n2)) break;
    }
    if (n2.getPreviousSibling()) break;
  }
  return false;
}
function zr(t3) {
  const e3 = $l();
  !e3.isEmpty() && Ks(e3, t3) && (t3.anchor.set(e3.getKey(), 0, "element"), t3.focus.set(e3.getKey(), e3.getChildrenSize(), "element"));
}
function Kr(t3) {
  const e3 = t3.focus, n2 = t3.anchor, o2 = n2.key, r2 = n2.offset, i2 = n2.type;
  n2.set(e3.key, e3.offset, e3.type, true), e3.set(o2, r2, i2, true);
}
function Br(t3, e3, n2, o2, r2) {
  const i2 = "character" === o2 ? Hc(t3, r2) : null, s2 = i2 && i2.focusNode, l2 = i2 ? i2.focusOffset : 0;
  if (t3.modify(e3, n2, o2), null === i2 || !(function(t4, e4, n3) {
    return null !== t4 && 3 === t4.nodeType && ("backward" === n3 ? e4 > 0 : "forward" === n3 && e4 < t4.length);
  })(s2, l2, n2)) return;
  const c2 = Hc(t3, r2);
  c2.focusNode === s2 && c2.focusOffset === l2 && t3.modify(e3, n2, o2);
}
function Rr(t3, e3, n2) {
  const o2 = t3.getNodes(), r2 = o2.filter((t4) => Sc(t4, n2));
  if (0 === r2.length || r2.length === o2.length) return false;
  const i2 = e3 ? r2[0] : r2[r2.length - 1], s2 = es(i2) ? i2 : i2.getParentOrThrow();
  return e3 ? s2.selectStart() : s2.selectEnd(), true;
}
function Wr(t3, e3, n2) {
  if (Si(t3, "extend", e3, n2)) return;
  const o2 = Ii(), r2 = Pc(Tc(o2));
  if (!r2 || "function" != typeof r2.modify) return;
  const i2 = o2._blockCursorElement, s2 = o2._rootElement, l2 = t3.anchor, c2 = t3.focus.getNode();
  null === s2 || null === i2 || !es(c2) || c2.isInline() || c2.canBeEmpty() || Fc(i2, o2, s2);
  const a2 = (t4) => {
    const e4 = t4.getNode(), n3 = o2.getElementByKey(t4.key);
    return null !== n3 && "text" === t4.type && gr(e4) ? pa(e4, n3, o2) : n3;
  }, u2 = l2.getNode(), f2 = a2(l2);
  if (null === f2) return;
  const d2 = l2.offset, h2 = t3.isCollapsed(), g2 = t3.focus, _2 = h2 ? f2 : a2(g2);
  if (null === _2) return;
  const p = g2.offset;
  if (ai(r2, _2, p, _2, p), Br(r2, "move", e3 ? "backward" : "forward", n2, s2), 0 === r2.rangeCount) return;
  const y = $c(r2, s2) || r2.getRangeAt(0), m = y.startContainer, x = y.startOffset;
  if (h2 && "character" === n2 && "text" === l2.type && gr(u2) && u2.isUnmergeable()) {
    if (d2 === (e3 ? 0 : u2.getTextContentSize())) {
      const n3 = ku(u2, e3 ? "previous" : "next").getNodeAtCaret();
      if (gr(n3)) {
        const o3 = e3 ? n3.getTextContentSize() - 1 : 1;
        return t3.focus.set(n3.__key, o3, "text"), void (t3.dirty = true);
      }
    }
  }
  if (h2 && "character" === n2 && "text" === l2.type) {
    const n3 = e3 ? 0 : u2.getTextContentSize(), o3 = m === f2 ? x : d2 !== n3 ? n3 : -1;
    if (o3 >= 0) return void (o3 !== d2 && (t3.focus.set(l2.key, o3, "text"), t3.dirty = true));
  }
  const [C, S, v, T2] = e3 ? [m, x, f2, d2] : [f2, d2, m, x], k = ss(u2) ? u2 : bc(u2);
  t3.applyDOMRange({ collapsed: false, endContainer: v, endOffset: T2, startContainer: C, startOffset: S }), t3.dirty = true, !Rr(t3, e3, k) && e3 && Kr(t3), "lineboundary" === n2 && Si(t3, "extend", e3, n2, "decorators");
}
var $r = (() => {
  try {
    const t3 = new RegExp("\\p{Emoji}", "u"), e3 = t3.test.bind(t3);
    if (e3("\u2764\uFE0F") && e3("#\uFE0F\u20E3") && e3("\u{1F44D}")) return e3;
  } catch (t3) {
  }
  return () => false;
})();
function Ur(t3, e3, n2) {
  const o2 = t3, r2 = o2.getTextContent().split(/(?=\s)/g), i2 = r2.length;
  let s2 = 0, l2 = 0;
  for (let t4 = 0; t4 < i2; t4++) {
    const o3 = t4 === i2 - 1;
    if (l2 = s2, s2 += r2[t4].length, e3 && s2 === n2 || s2 > n2 || o3) {
      r2.splice(t4, 1), o3 && (l2 = void 0);
      break;
    }
  }
  const c2 = r2.join("").trim();
  "" === c2 ? o2.remove() : (o2.setTextContent(c2), o2.select(l2, l2));
}
function Hr(e3, n2, o2, r2) {
  let i2, s2 = n2, l2 = false;
  if (na(e3)) {
    let c2 = false;
    const a2 = e3.childNodes, u2 = a2.length, f2 = r2._blockCursorElement;
    s2 === u2 && u2 > 0 && (c2 = true, s2 = u2 - 1), void 0 !== Kl(e3, r2) || Ea(e3, r2) || (l2 = true);
    let d2 = a2[s2], h2 = false;
    if (d2 === f2) d2 = a2[s2 + 1], h2 = true;
    else if (null !== f2) {
      const t3 = f2.parentNode;
      if (e3 === t3) {
        n2 > Array.prototype.indexOf.call(t3.children, f2) && s2--;
      }
    }
    if (i2 = Jl(d2), gr(i2)) s2 = Nu(i2, c2 ? "next" : "previous");
    else {
      let a3 = Jl(e3);
      if (null === a3) return null;
      if (es(a3)) {
        const l3 = r2.getElementByKey(a3.getKey());
        null === l3 && t(214);
        const u3 = da(a3, l3, r2);
        [a3, s2] = u3.resolveChildIndex(a3, l3, e3, n2), es(a3) || t(215), c2 && s2 >= a3.getChildrenSize() && (s2 = Math.max(0, a3.getChildrenSize() - 1));
        let f3 = a3.getChildAtIndex(s2);
        if (es(f3) && (function(t3, e4, n3) {
          const o3 = t3.getParent();
          return null === n3 || null === o3 || !o3.canBeEmpty() || o3 !== n3.getNode();
        })(f3, 0, o2)) {
          const t3 = c2 ? f3.getLastDescendant() : f3.getFirstDescendant();
          null === t3 ? a3 = f3 : (f3 = t3, a3 = es(f3) ? f3 : f3.getParentOrThrow()), s2 = 0;
        }
        gr(f3) ? (i2 = f3, a3 = null, s2 = Nu(f3, c2 ? "next" : "previous")) : f3 !== a3 && c2 && !h2 && (es(a3) || t(216), s2 = Math.min(a3.getChildrenSize(), s2 + 1));
      } else {
        const t3 = Ua(a3), o3 = null !== t3 ? t3 : a3, i3 = o3.getIndexWithinParent(), l3 = r2.getElementByKey(a3.getKey());
        let c3 = "after";
        if (null !== l3 && Jl(e3) === a3) {
          const t4 = da(a3, l3, r2);
          t4.element !== l3 ? c3 = t4.resolveLeafPosition(l3, e3, n2) : 0 === n2 && rs(a3) && (c3 = "before");
        }
        s2 = "before" === c3 ? i3 : i3 + 1, a3 = o3.getParentOrThrow();
      }
      if (es(a3)) return [Cr(a3.__key, s2, "element"), l2];
    }
  } else i2 = Jl(e3);
  return gr(i2) ? [Cr(i2.__key, Nu(i2, s2, "clamp"), "text"), l2] : null;
}
function jr(t3, e3, n2) {
  const o2 = t3.offset, r2 = t3.getNode();
  if (0 === o2) {
    const o3 = r2.getPreviousSibling(), i2 = r2.getParent();
    if (e3) {
      if ((n2 || !e3) && null === o3 && es(i2) && i2.isInline()) {
        const e4 = i2.getPreviousSibling();
        gr(e4) && t3.set(e4.__key, e4.getTextContent().length, "text");
      }
    } else es(o3) && !n2 && o3.isInline() ? t3.set(o3.__key, o3.getChildrenSize(), "element") : gr(o3) && !r2.isUnmergeable() && t3.set(o3.__key, o3.getTextContent().length, "text");
  } else if (o2 === r2.getTextContent().length) {
    const o3 = r2.getNextSibling(), i2 = r2.getParent();
    if (e3 && es(o3) && o3.isInline()) t3.set(o3.__key, 0, "element");
    else if ((n2 || e3) && null === o3 && es(i2) && i2.isInline() && !i2.canInsertTextAfter() && i2.getTextContentSize() > 1) {
      const e4 = i2.getNextSibling();
      gr(e4) && t3.set(e4.__key, 0, "text");
    }
  }
}
function Jr(t3) {
  const e3 = Il(t3.key);
  return null === e3 ? null : ja(e3);
}
function Vr(t3, e3, n2) {
  const o2 = Jr(t3), r2 = Jr(e3);
  if (o2 === r2 || null !== o2 && null !== r2 && o2.is(r2)) return false;
  const i2 = n2(o2, r2);
  if (null !== o2) return es(o2) ? e3.set(o2.getKey(), i2 ? o2.getChildrenSize() : 0, "element") : e3.set(o2.getKey(), i2 ? o2.getTextContentSize() : 0, "text"), true;
  const s2 = Ua(r2);
  if (null === s2) return false;
  const l2 = s2.getParent();
  if (null === l2) return false;
  const c2 = s2.getIndexWithinParent();
  return e3.set(l2.getKey(), i2 ? c2 + 1 : c2, "element"), true;
}
function qr(t3) {
  const e3 = Vr(t3.anchor, t3.focus, (e4, n2) => (function(t4, e5, n3, o2) {
    if (null !== n3 && null !== o2) {
      const t5 = Ua(n3), e6 = Ua(o2);
      if (null !== t5 && t5.is(e6)) {
        for (const e7 of Va(t5).values()) {
          if (e7 === n3.getKey()) return true;
          if (e7 === o2.getKey()) return false;
        }
        return true;
      }
      return null === t5 || null === e6 || t5.isBefore(e6);
    }
    if (null !== n3) {
      const t5 = Ua(n3), o3 = Il(e5.key);
      return null === t5 || null === o3 || !(!t5.is(o3) && !t5.isParentOf(o3)) || t5.isBefore(o3);
    }
    const r2 = Ua(o2), i2 = Il(t4.key);
    return null !== r2 && null !== i2 && !r2.is(i2) && !r2.isParentOf(i2) && i2.isBefore(r2);
  })(t3.anchor, t3.focus, e4, n2));
  return e3 && (t3.dirty = true), e3;
}
function Yr(t3, e3, n2, o2, r2, i2) {
  if (null === t3 || null === n2 || !yl(r2, t3, n2)) return null;
  const s2 = Hr(t3, e3, Er(i2) ? i2.anchor : null, r2);
  if (null === s2) return null;
  const l2 = Hr(n2, o2, Er(i2) ? i2.focus : null, r2);
  if (null === l2) return null;
  const [c2, a2] = s2, [u2, f2] = l2;
  if ("element" === c2.type && "element" === u2.type) {
    const e4 = Jl(t3), o3 = Jl(n2);
    if (rs(e4) && rs(o3)) return null;
  }
  const d2 = r2._slotsUsed && Vr(c2, u2, () => 0 !== (t3.compareDocumentPosition(n2) & Node.DOCUMENT_POSITION_FOLLOWING));
  return (function(t4, e4) {
    if ("text" === t4.type && "text" === e4.type) {
      const n3 = t4.isBefore(e4), o3 = t4.is(e4);
      jr(t4, n3, o3), jr(e4, !n3, o3), o3 && e4.set(t4.key, t4.offset, t4.type);
    }
  })(c2, u2), [c2, u2, a2 || f2 || d2];
}
function Gr(t3) {
  return es(t3) && !t3.isInline();
}
function Xr(t3, e3, n2, o2, r2, i2) {
  const s2 = Fi(), l2 = new Mr(Cr(t3, e3, r2), Cr(n2, o2, i2), 0, "");
  return l2.dirty = true, s2._selection = l2, l2;
}
function Qr() {
  const t3 = Cr("root", 0, "element"), e3 = Cr("root", 0, "element");
  return new Mr(t3, e3, 0, "");
}
function Zr() {
  return new br(/* @__PURE__ */ new Set());
}
function ei(t3, e3, n2, o2) {
  const r2 = n2._window;
  if (null === r2) return null;
  const i2 = o2 || r2.event, s2 = i2 ? i2.type : void 0, l2 = "selectionchange" === s2, c2 = !at && (l2 || "beforeinput" === s2 || "compositionstart" === s2 || "compositionend" === s2 || "click" === s2 && i2 && 3 === i2.detail || "drop" === s2 || void 0 === s2);
  let a2, u2, f2, d2;
  if (Er(t3) && !c2) return t3.clone();
  {
    if (null === e3) return null;
    const o3 = Hc(e3, n2._rootElement);
    if (a2 = o3.anchorNode, u2 = o3.focusNode, f2 = o3.anchorOffset, d2 = o3.focusOffset, (l2 || void 0 === s2) && Er(t3) && !yl(n2, a2, u2)) return t3.clone();
  }
  const h2 = Yr(a2, f2, u2, d2, n2, t3);
  if (null === h2) return null;
  const [g2, _2, p] = h2;
  let y = 0, m = "";
  if (Er(t3)) {
    const e4 = t3.anchor;
    if (g2.key === e4.key) y = t3.format, m = t3.style;
    else {
      const t4 = g2.getNode();
      gr(t4) ? (y = t4.getFormat(), m = t4.getStyle()) : es(t4) && (y = t4.getTextFormat(), m = t4.getTextStyle());
    }
  }
  const x = new Mr(g2, _2, y, m);
  return p && (x.dirty = true), x;
}
function ni() {
  return Fi()._selection;
}
function oi() {
  return Ii()._editorState._selection;
}
function ri(t3, e3) {
  const n2 = e3.__key;
  return t3.anchor.key === n2 || t3.focus.key === n2;
}
function ii(t3, e3, n2, o2 = 1) {
  if (!ri(t3, e3)) return;
  const r2 = t3.anchor, i2 = t3.focus, s2 = e3.__key;
  if (t3.isCollapsed()) {
    const e4 = r2.offset;
    if (n2 <= e4 && o2 > 0 || n2 < e4 && o2 < 0) {
      const n3 = Math.max(0, e4 + o2);
      r2.set(s2, n3, "element"), i2.set(s2, n3, "element"), si(t3);
    }
  } else {
    const l2 = t3.isBackward(), c2 = l2 ? i2 : r2, a2 = c2.getNode(), u2 = l2 ? r2 : i2, f2 = u2.getNode();
    if (e3.is(a2)) {
      const t4 = c2.offset;
      (n2 <= t4 && o2 > 0 || n2 < t4 && o2 < 0) && c2.set(s2, Math.max(0, t4 + o2), "element");
    }
    if (e3.is(f2)) {
      const t4 = u2.offset;
      (n2 <= t4 && o2 > 0 || n2 < t4 && o2 < 0) && u2.set(s2, Math.max(0, t4 + o2), "element");
    }
  }
  si(t3);
}
function si(t3) {
  const e3 = t3.anchor, n2 = e3.offset, o2 = t3.focus, r2 = o2.offset, i2 = e3.getNode(), s2 = o2.getNode();
  if (t3.isCollapsed()) {
    if (!es(i2)) return;
    const t4 = i2.getChildrenSize(), r3 = n2 >= t4, s3 = r3 ? i2.getChildAtIndex(t4 - 1) : i2.getChildAtIndex(n2);
    if (gr(s3)) {
      let t5 = 0;
      r3 && (t5 = s3.getTextContentSize()), e3.set(s3.__key, t5, "text"), o2.set(s3.__key, t5, "text");
    }
    return;
  }
  if (es(i2)) {
    const t4 = i2.getChildrenSize(), o3 = n2 >= t4, r3 = o3 ? i2.getChildAtIndex(t4 - 1) : i2.getChildAtIndex(n2);
    if (gr(r3)) {
      let t5 = 0;
      o3 && (t5 = r3.getTextContentSize()), e3.set(r3.__key, t5, "text");
    }
  }
  if (es(s2)) {
    const t4 = s2.getChildrenSize(), e4 = r2 >= t4, n3 = e4 ? s2.getChildAtIndex(t4 - 1) : s2.getChildAtIndex(r2);
    if (gr(n3)) {
      let t5 = 0;
      e4 && (t5 = n3.getTextContentSize()), o2.set(n3.__key, t5, "text");
    }
  }
}
function li(t3, e3, n2, o2, r2) {
  let i2 = null, s2 = 0, l2 = null;
  null !== o2 ? (i2 = o2.__key, gr(o2) ? (s2 = o2.getTextContentSize(), l2 = "text") : es(o2) && (s2 = o2.getChildrenSize(), l2 = "element")) : null !== r2 && (i2 = r2.__key, gr(r2) ? l2 = "text" : es(r2) && (l2 = "element")), null !== i2 && null !== l2 ? t3.set(i2, s2, l2) : (s2 = e3.getIndexWithinParent(), -1 === s2 && (s2 = n2.getChildrenSize()), t3.set(n2.__key, s2, "element"));
}
function ci(t3, e3, n2, o2, r2) {
  "text" === t3.type ? t3.set(n2, t3.offset + (e3 ? 0 : r2), "text") : t3.offset > o2.getIndexWithinParent() && t3.set(t3.key, t3.offset - 1, "element");
}
function ai(t3, e3, n2, o2, r2) {
  try {
    t3.setBaseAndExtent(e3, n2, o2, r2);
  } catch (t4) {
  }
}
function ui(t3, e3, n2) {
  const o2 = _c(t3, e3.getKey());
  if (es(e3)) {
    const r2 = da(e3, o2, t3);
    return [r2.element, n2 + r2.getFirstChildOffset()];
  }
  return [o2, n2];
}
function fi(t3, e3, n2, o2, r2, s2) {
  const l2 = s2.getRootNode(), c2 = bl(l2) || Lc(l2) ? Gc(l2) : null;
  if (r2.has(Bo) && c2 !== s2 || null !== c2 && _l(c2, c2)) return;
  const a2 = Hc(o2, s2);
  let u2;
  if (!Er(e3)) return void (null !== t3 && yl(n2, a2.anchorNode, a2.focusNode) && o2.removeAllRanges());
  const f2 = e3.anchor, d2 = e3.focus, h2 = f2.getNode(), g2 = d2.getNode(), [_2, p] = ui(n2, h2, f2.offset), [y, m] = ui(n2, g2, d2.offset), x = e3.format, C = e3.style, S = e3.isCollapsed();
  let v = _2, T2 = y, k = false;
  if ("text" === f2.type ? (v = gr(h2) ? pa(h2, _2, n2) : null, k = h2.getFormat() !== x || h2.getStyle() !== C) : Er(t3) && "text" === t3.anchor.type && (k = true), "text" === d2.type && (T2 = gr(g2) ? pa(g2, y, n2) : null), null !== v && null !== T2) {
    if (S && (null === t3 || k || Er(t3) && (t3.format !== x || t3.style !== C)) && (function(t4, e4, n3, o3, r3, i2) {
      t4._inputState.collapsedSelectionFormat = { format: e4, key: r3, offset: o3, style: n3, timeStamp: i2 };
    })(n2, x, C, p, f2.key, performance.now()), ("Range" !== o2.type || !S) && a2.anchorOffset === p && a2.focusOffset === m && a2.anchorNode === v && a2.focusNode === T2) {
      if (null === c2 || !s2.contains(c2)) {
        const t4 = null !== c2 ? xl(c2) : null;
        null !== t4 && t4 !== n2 || r2.has(Uo) || s2.focus({ preventScroll: true });
      }
      if ("element" !== f2.type) return;
    }
    if (ai(o2, v, p, T2, m), i && e3.isCollapsed() && null !== s2 && !r2.has(Uo)) {
      const t4 = Yc(s2);
      if (null === t4 || !s2.contains(t4)) {
        const t5 = Gc(s2.ownerDocument), e4 = null !== t5 ? xl(t5) : null;
        null !== e4 && e4 !== n2 || s2.focus({ preventScroll: true });
      }
    }
    if (!r2.has(Wo) && e3.isCollapsed() && null !== s2 && s2 === Yc(s2)) {
      const t4 = Er(e3) && "element" === e3.anchor.type ? v.childNodes[p] || null : (void 0 === u2 && (u2 = Uc(o2, s2)), u2);
      if (null !== t4) {
        let e4;
        if (kl(t4)) {
          const n3 = t4.ownerDocument.createRange();
          n3.selectNode(t4), e4 = n3.getBoundingClientRect();
        } else e4 = t4.getBoundingClientRect();
        !(function(t5, e5, n3) {
          const o3 = yc(n3), r3 = vc(o3);
          if (null === o3 || null === r3) return;
          const i2 = n3.getBoundingClientRect();
          if (e5.bottom < i2.top) return;
          let { top: s3, bottom: l3 } = e5, c3 = 0, a3 = 0, u3 = n3;
          for (; null !== u3; ) {
            const e6 = u3 === o3.body;
            if (e6) {
              const e7 = r3.visualViewport;
              if (e7) {
                const t6 = e7.offsetTop;
                c3 = t6, a3 = t6 + e7.height;
              } else c3 = 0, a3 = Tc(t5).innerHeight;
              const n4 = r3.getComputedStyle(o3.documentElement), i3 = parseFloat(n4.scrollPaddingTop), s4 = parseFloat(n4.scrollPaddingBottom);
              isFinite(i3) && (c3 += i3), isFinite(s4) && (a3 -= s4);
            } else {
              const t6 = u3 === n3 ? i2 : u3.getBoundingClientRect();
              c3 = t6.top, a3 = t6.bottom;
            }
            let f3 = 0;
            if (s3 < c3 ? f3 = -(c3 - s3) : l3 > a3 && (f3 = l3 - a3), 0 !== f3) if (e6) r3.scrollBy(0, f3);
            else {
              const t6 = u3.scrollTop;
              u3.scrollTop += f3;
              const e7 = u3.scrollTop - t6;
              s3 -= e7, l3 -= e7;
            }
            if (e6) break;
            u3 = pc(u3);
          }
        })(n2, e4, s2);
      }
    }
    !(function(t4, e4, n3, o3, r3) {
      const i2 = t4._inputState;
      i2.isSelectionChangeFromDOMUpdate = true, i2.selectionChangeFromDOMUpdatePoints = void 0 !== e4 && void 0 !== n3 && void 0 !== o3 && void 0 !== r3 ? { anchorNode: e4, anchorOffset: n3, focusNode: o3, focusOffset: r3 } : null;
    })(n2, v, p, T2, m);
  }
}
function hi(t3, e3) {
  for (const n2 of t3.split(/(\r?\n|\t)/)) "\n" === n2 || "\r\n" === n2 ? e3.linebreak() : "	" === n2 ? e3.tab() : "" !== n2 && e3.text(n2);
}
function gi(t3) {
  const e3 = [];
  return hi(t3, { linebreak: () => e3.push(_s()), tab: () => e3.push(yr()), text: (t4) => e3.push(hr(t4)) }), e3;
}
function pi(t3) {
  const e3 = [];
  for (const n2 of t3) ps(n2) || (!es(n2) && !rs(n2) || n2.isInline() ? e3.push(n2) : es(n2) && e3.push(...pi(n2.getChildren())));
  return e3;
}
function yi(e3, n2 = false) {
  let o2 = e3;
  e3.isCollapsed() || o2.removeText();
  const r2 = ni();
  Er(r2) && (o2 = r2), Er(o2) || t(161);
  const i2 = o2.anchor;
  let s2 = i2.getNode(), l2 = i2.offset;
  for (; !aa(s2) && null === $a(s2); ) {
    const t3 = s2;
    if ([s2, l2] = mi(s2, l2, n2), t3.is(s2)) break;
  }
  return [s2, l2];
}
function mi(t3, e3, n2 = false) {
  const o2 = t3.getParent();
  if (!o2) {
    const t4 = Ws();
    return $l().append(t4), t4.select(), [$l(), 0];
  }
  if (gr(t3)) {
    const n3 = t3.splitText(e3);
    if (0 === n3.length) return [o2, t3.getIndexWithinParent()];
    const r3 = 0 === e3 ? 0 : 1;
    return [o2, n3[0].getIndexWithinParent() + r3];
  }
  if (!es(t3) || 0 === e3) return [o2, t3.getIndexWithinParent()];
  const r2 = t3.getChildAtIndex(e3);
  if (r2) {
    const o3 = new Mr(Cr(t3.__key, e3, "element"), Cr(t3.__key, e3, "element"), 0, ""), i2 = t3.insertNewAfter(o3);
    if (i2) i2.append(r2, ...r2.getNextSiblings());
    else if (n2) return [t3, e3];
  }
  return [o2, t3.getIndexWithinParent() + 1];
}
function xi(t3) {
  return ps(t3) || kc(t3) || gr(t3) || t3.isParentRequired();
}
function Ci(t3) {
  const e3 = Ws();
  let n2 = null;
  for (let o2 = 0; o2 < t3.length; o2++) {
    const r2 = t3[o2];
    if (xi(r2)) {
      if (null === n2) {
        n2 = r2.createParentElementNode(), e3.append(n2);
        const i2 = t3[o2 + 1];
        if (ps(r2) && (void 0 === i2 || !xi(i2))) continue;
      }
      n2.append(r2);
    } else e3.append(r2), n2 = null;
  }
  return e3;
}
function Si(t3, e3, n2, o2, r2 = "decorators-and-blocks") {
  if ("move" === e3 && "character" === o2 && !t3.isCollapsed()) {
    const [e4, o3] = n2 === t3.isBackward() ? [t3.focus, t3.anchor] : [t3.anchor, t3.focus];
    return o3.set(e4.key, e4.offset, e4.type), true;
  }
  const i2 = Cs(t3.focus, n2 ? "previous" : "next"), s2 = "lineboundary" === o2, l2 = "move" === e3;
  let c2 = i2, a2 = "decorators-and-blocks" === r2, u2 = false;
  if (!Os(c2)) {
    for (const t4 of c2) {
      a2 = false;
      const { origin: e4 } = t4;
      if (rs(e4)) {
        if (e4.isIsolated()) {
          u2 = true;
          break;
        }
        if (c2 = t4, s2 && e4.isInline()) continue;
      }
      break;
    }
    if (u2) return true;
    if (a2) for (const t4 of Iu(i2).iterNodeCarets("extend" === e3 ? "shadowRoot" : "root")) {
      if (Cu(t4)) t4.origin.isInline() || (c2 = t4);
      else {
        if (es(t4.origin)) continue;
        rs(t4.origin) && !t4.origin.isInline() && (c2 = t4);
      }
      break;
    }
  }
  if (c2 === i2) return false;
  if (l2 && !s2 && rs(c2.origin) && c2.origin.isKeyboardSelectable()) {
    const t4 = Zr();
    return t4.add(c2.origin.getKey()), Hl(t4), true;
  }
  return c2 = Ms(c2), l2 && Ss(t3.anchor, c2), Ss(t3.focus, c2), a2 || !s2;
}
var vi = null;
var Ti = null;
var ki = false;
var bi = false;
var Ni = false;
var wi = /* @__PURE__ */ new Set();
var Ei = 0;
var Mi = { characterData: true, childList: true, subtree: true };
function Oi() {
  return ki || null !== vi && vi._readOnly;
}
function Ai() {
  ki && t(13);
}
function Di() {
  Ei > 99 && t(14);
}
function Fi() {
  return null === vi && t(195, zi()), vi;
}
function Ii() {
  return null === Ti && t(337, zi()), Ti;
}
function Li() {
  Ii()._dirtyType = 2;
}
function zi() {
  let t3 = 0;
  const e3 = /* @__PURE__ */ new Set(), n2 = sl.version;
  if ("undefined" != typeof window) for (const o3 of Bc(document)) {
    const r2 = Cl(o3);
    if (ml(r2)) t3++;
    else if (r2) {
      let t4 = String(r2.constructor.version || "<0.17.1");
      t4 === n2 && (t4 += " (separately built, likely a bundler configuration issue)"), e3.add(t4);
    }
  }
  let o2 = ` Detected on the page: ${t3} compatible editor(s) with version ${n2}`;
  return e3.size && (o2 += ` and incompatible editors with versions ${Array.from(e3).join(", ")}`), o2;
}
function Ki() {
  return Ti;
}
function Bi(t3, e3, n2) {
  const o2 = e3.__type, r2 = dl(t3, o2);
  let i2 = n2.get(o2);
  void 0 === i2 && (i2 = Array.from(r2.transforms), n2.set(o2, i2));
  const s2 = i2.length;
  for (let t4 = 0; t4 < s2 && (i2[t4](e3), e3.isAttached()); t4++) ;
}
function Ri(t3, e3) {
  return void 0 !== t3 && t3.__key !== e3 && t3.isAttached();
}
function Wi(t3, e3) {
  if (!e3) return;
  const n2 = t3._updateTags;
  let o2 = e3;
  Array.isArray(e3) || (o2 = [e3]);
  for (const t4 of o2) n2.add(t4);
}
function Ui(e3, n2) {
  const o2 = e3.type, r2 = n2.get(o2);
  void 0 === r2 && t(17, o2);
  const i2 = r2.klass;
  e3.type !== i2.getType() && t(18, i2.name);
  const s2 = i2.importJSON(e3), l2 = e3.children;
  if (es(s2) && Array.isArray(l2)) for (let t3 = 0; t3 < l2.length; t3++) {
    const e4 = Ui(l2[t3], n2);
    s2.append(e4);
  }
  const c2 = e3.$slots;
  if (c2) {
    Ra(s2) || t(379, i2.name);
    for (const t3 in c2) {
      iu(s2, t3, Ui(c2[t3], n2));
    }
  }
  return s2;
}
function Hi(t3, e3, n2) {
  const o2 = vi, r2 = ki, i2 = Ti;
  vi = e3, ki = true, Ti = t3;
  try {
    return n2();
  } finally {
    vi = o2, ki = r2, Ti = i2;
  }
}
function ji(t3, e3) {
  const n2 = Ni;
  Ni = true;
  try {
    !(function(t4, e4) {
      const n3 = t4._pendingEditorState, o2 = t4._rootElement, r2 = t4._headless || null === o2;
      if (null === n3) return void (!t4._updating && t4._deferred.length > 0 && qi(t4, t4._deferred));
      const i2 = t4._editorState, s2 = i2._selection, l2 = n3._selection, c2 = 0 !== t4._dirtyType, a2 = vi, u2 = ki, f2 = Ti, d2 = t4._updating, h2 = t4._observer;
      let g2 = null;
      if (t4._pendingEditorState = null, t4._editorState = n3, !r2 && c2 && null !== h2) {
        Ti = t4, vi = n3, ki = false, t4._updating = true;
        try {
          const e5 = t4._dirtyType, o3 = t4._dirtyElements, r3 = t4._dirtyLeaves;
          h2.disconnect(), g2 = Ke(i2, n3, t4, e5, o3, r3);
        } catch (e5) {
          if (e5 instanceof Error && t4._onError(e5), bi) throw e5;
          return tl(t4, null, o2, n3), mt(t4), t4._dirtyType = 2, bi = true, ji(t4, i2), void (bi = false);
        } finally {
          h2.observe(o2, Mi), t4._updating = d2, vi = a2, ki = u2, Ti = f2;
        }
      }
      n3._readOnly || (n3._readOnly = true);
      const _2 = t4._dirtyLeaves, p = t4._dirtyElements, y = t4._normalizedNodes, m = t4._updateTags;
      c2 && (t4._dirtyType = 0, t4._cloneNotNeeded.clear(), t4._dirtyLeaves = /* @__PURE__ */ new Set(), t4._dirtyElements = /* @__PURE__ */ new Map(), t4._normalizedNodes = /* @__PURE__ */ new Set());
      t4._updateTags = /* @__PURE__ */ new Set(), (function(t5, e5) {
        const n4 = t5._decorators;
        let o3 = t5._pendingDecorators || n4;
        const r3 = e5._nodeMap;
        let i3;
        for (i3 in o3) r3.has(i3) || (o3 === n4 && (o3 = Rl(t5)), delete o3[i3]);
      })(t4, n3);
      const x = r2 ? null : Pc(Tc(t4));
      if (t4._editable && null !== x && (c2 || null === l2 || l2.dirty || !l2.is(s2)) && null !== o2 && !m.has($o)) {
        Ti = t4, vi = n3;
        try {
          if (null !== h2 && h2.disconnect(), c2 || null === l2 || l2.dirty) {
            const e5 = t4._blockCursorElement;
            null !== e5 && Fc(e5, t4, o2), fi(s2, l2, t4, x, m, o2);
          }
          !(function(t5, e5, n4) {
            let o3 = t5._blockCursorElement;
            if (Er(n4) && n4.isCollapsed() && "element" === n4.anchor.type && e5.contains(Yc(e5))) {
              const r3 = n4.anchor, i3 = r3.getNode(), s3 = r3.offset;
              let l3 = false, c3 = null;
              if (s3 === i3.getChildrenSize()) {
                Dc(i3.getChildAtIndex(s3 - 1)) && (l3 = true);
              } else {
                const e6 = i3.getChildAtIndex(s3);
                null !== e6 && Dc(e6) && (l3 = true, c3 = t5.getElementByKey(e6.__key));
              }
              if (l3) {
                const n5 = da(i3, t5.getElementByKey(i3.__key), t5).element;
                return null === o3 && (t5._blockCursorElement = o3 = (function(t6) {
                  const e6 = t6.theme, n6 = Wc().createElement("div");
                  n6.contentEditable = "false", n6.setAttribute("data-lexical-cursor", "true");
                  let o4 = e6.blockCursor;
                  if (void 0 !== o4) {
                    if ("string" == typeof o4) {
                      const t7 = Yu(o4);
                      o4 = e6.blockCursor = t7;
                    }
                    void 0 !== o4 && n6.classList.add(...o4);
                  }
                  return n6;
                })(t5._config)), e5.style.caretColor = "transparent", void (null === c3 ? n5.appendChild(o3) : n5.insertBefore(o3, c3));
              }
            }
            null !== o3 && Fc(o3, t5, e5);
          })(t4, o2, l2);
        } finally {
          null !== h2 && h2.observe(o2, Mi), Ti = f2, vi = a2;
        }
      }
      null !== g2 && (function(t5, e5, n4, o3, r3) {
        const i3 = Array.from(t5._listeners.mutation), s3 = i3.length;
        for (let t6 = 0; t6 < s3; t6++) {
          const [s4, l3] = i3[t6];
          for (const t7 of l3) {
            const i4 = e5.get(t7);
            void 0 !== i4 && s4(i4, { dirtyLeaves: o3, prevEditorState: r3, updateTags: n4 });
          }
        }
      })(t4, g2, m, _2, i2);
      Er(l2) || null === l2 || null !== s2 && s2.is(l2) || t4.dispatchCommand(We);
      const C = t4._pendingDecorators;
      null !== C && (t4._decorators = C, t4._pendingDecorators = null, Ji("decorator", t4, true, C));
      if ((function(t5, e5, n4) {
        const o3 = Wl(e5), r3 = Wl(n4);
        o3 !== r3 && Ji("textcontent", t5, true, r3);
      })(t4, e4 || i2, n3), Ji("update", t4, true, { dirtyElements: p, dirtyLeaves: _2, editorState: n3, mutatedNodes: g2, normalizedNodes: y, prevEditorState: e4 || i2, tags: m }), !d2) {
        qi(t4, t4._deferred);
      }
      !(function(t5) {
        const e5 = t5._updates;
        if (0 === e5.length) return void (t5._cascadeCount = 0);
        if ((function(t6) {
          if (wi.has(t6)) return;
          wi.add(t6), setTimeout(() => {
            wi.delete(t6), t6._cascadeCount = 0;
          }, 0);
        })(t5), t5._cascadeCount++ > 99) return t5._updates = [], t5._cascadeCount = 0, void t5._onWarn(new Error(`One or more update listeners are endlessly enqueueing more updates. May have encountered infinite recursion caused by update listeners that trigger additional updates without a stop condition. Editor namespace: ${t5._config.namespace}`));
        const n4 = e5.shift();
        if (n4) {
          const [e6, o3] = n4;
          Xi(t5, e6, o3);
        }
      })(t4);
    })(t3, e3);
  } finally {
    Ni = n2;
  }
}
function Ji(t3, e3, n2, ...o2) {
  const r2 = e3._updating;
  e3._updating = n2;
  try {
    const n3 = e3._listeners[t3], r3 = Array.from(n3);
    for (const [t4, e4] of r3) {
      e4 && e4();
      const r4 = t4(...o2), i2 = "function" == typeof r4 ? r4 : void 0;
      n3.has(t4) ? n3.set(t4, i2) : i2 && i2();
    }
  } finally {
    e3._updating = r2;
  }
}
function Vi(t3, e3, n2, o2) {
  const r2 = ql(t3);
  let i2;
  if (!Ni) for (let t4 = 0; t4 < r2.length; t4++) r2[t4]._updating || (r2[t4]._cascadeCount = 0);
  for (let t4 = 4; t4 >= 0; t4--) for (let s2 = 0; s2 < r2.length; s2++) {
    const l2 = r2[s2];
    if (s2 > 0 && l2._updating) {
      i2 = l2;
      break;
    }
    const c2 = l2._commands.get(e3);
    if (void 0 !== c2) {
      const e4 = c2[t4];
      if (e4.size > 0) {
        let t5 = false;
        if (Qi(l2, () => {
          for (const r3 of e4) if (r3(n2, o2)) return void (t5 = true);
        }), t5) return t5;
      }
    }
  }
  return i2 && i2.update(() => {
    Vi(i2, e3, n2, o2);
  }), false;
}
function qi(t3, e3) {
  if (t3._deferred = [], 0 !== e3.length) {
    const n2 = t3._updating;
    t3._updating = true;
    try {
      for (let t4 = 0; t4 < e3.length; t4++) e3[t4]();
    } finally {
      t3._updating = n2;
    }
  }
}
function Yi(e3, n2) {
  const o2 = e3._updates;
  let r2 = n2 || false;
  for (; 0 !== o2.length; ) {
    const n3 = o2.shift();
    if (n3) {
      const [o3, i2] = n3, s2 = e3._pendingEditorState;
      let l2;
      void 0 !== i2 && (l2 = i2.onUpdate, i2.skipTransforms && (r2 = true), i2.discrete && (null === s2 && t(191), s2._flushSync = true), l2 && e3._deferred.push(l2), Wi(e3, i2.tag)), null == s2 ? Xi(e3, o3, i2) : o3();
    }
  }
  return r2;
}
function Xi(e3, n2, o2) {
  const r2 = e3._updateTags;
  let i2, s2 = false, l2 = false;
  void 0 !== o2 && (i2 = o2.onUpdate, Wi(e3, o2.tag), s2 = o2.skipTransforms || false, l2 = o2.discrete || false), i2 && e3._deferred.push(i2);
  const c2 = e3._editorState;
  let a2 = e3._pendingEditorState, u2 = false;
  (null === a2 || a2._readOnly) && (a2 = e3._pendingEditorState = ls(a2 || c2), u2 = true), a2._flushSync = l2;
  const f2 = vi, d2 = ki, h2 = Ti, g2 = e3._updating;
  vi = a2, ki = false, e3._updating = true, Ti = e3;
  const _2 = e3._headless || null === e3.getRootElement();
  cl(null);
  try {
    u2 && (_2 ? null !== c2._selection && (a2._selection = c2._selection.clone()) : a2._selection = (function(t3, e4) {
      const n3 = t3.getEditorState()._selection, o3 = Pc(Tc(t3));
      return Er(n3) || null == n3 ? ei(n3, o3, t3, e4) : n3.clone();
    })(e3, o2 && o2.event || null));
    const r3 = e3._compositionKey;
    n2(), s2 = Yi(e3, s2), (function(t3, e4) {
      const n3 = e4.getEditorState()._selection, o3 = t3._selection;
      if (Er(o3)) {
        const t4 = o3.anchor, e5 = o3.focus;
        let r4;
        if ("text" === t4.type && (r4 = t4.getNode(), r4.selectionTransform(n3, o3)), "text" === e5.type) {
          const t5 = e5.getNode();
          r4 !== t5 && t5.selectionTransform(n3, o3);
        }
      }
    })(a2, e3), 0 !== e3._dirtyType && (s2 ? (function(t3, e4) {
      const n3 = e4._dirtyLeaves, o3 = t3._nodeMap;
      for (const t4 of n3) {
        const e5 = o3.get(t4);
        gr(e5) && e5.isAttached() && e5.isSimpleText() && !e5.isUnmergeable() && Kt(e5);
      }
    })(a2, e3) : (function(t3, e4) {
      const n3 = e4._dirtyLeaves, o3 = e4._dirtyElements, r4 = t3._nodeMap, i4 = Pl(), s3 = /* @__PURE__ */ new Map();
      let l3 = n3, c3 = l3.size, a3 = o3, u3 = a3.size;
      for (; c3 > 0 || u3 > 0; ) {
        if (c3 > 0) {
          e4._dirtyLeaves = /* @__PURE__ */ new Set();
          for (const t4 of l3) {
            const o4 = r4.get(t4);
            gr(o4) && o4.isAttached() && o4.isSimpleText() && !o4.isUnmergeable() && Kt(o4), void 0 !== o4 && Ri(o4, i4) && Bi(e4, o4, s3), n3.add(t4);
          }
          if (l3 = e4._dirtyLeaves, c3 = l3.size, c3 > 0) {
            Ei++;
            continue;
          }
        }
        e4._dirtyLeaves = /* @__PURE__ */ new Set(), e4._dirtyElements = /* @__PURE__ */ new Map(), a3.delete("root") && a3.set("root", true);
        for (const t4 of a3) {
          const n4 = t4[0], l4 = t4[1];
          if (o3.set(n4, l4), !l4) continue;
          const c4 = r4.get(n4);
          void 0 !== c4 && Ri(c4, i4) && Bi(e4, c4, s3);
        }
        l3 = e4._dirtyLeaves, c3 = l3.size, a3 = e4._dirtyElements, u3 = a3.size, Ei++;
      }
      e4._dirtyLeaves = n3, e4._dirtyElements = o3;
    })(a2, e3), Yi(e3), (function(t3, e4, n3, o3) {
      const r4 = t3._nodeMap, i4 = e4._nodeMap, s3 = [];
      for (const [t4] of o3) {
        const e5 = i4.get(t4);
        void 0 !== e5 && (e5.isAttached() || (es(e5) && ct(e5, t4, r4, i4, s3, o3), r4.has(t4) || o3.delete(t4), s3.push(t4)));
      }
      for (const t4 of n3) {
        const e5 = i4.get(t4);
        void 0 === e5 || e5.isAttached() || (Ra(e5) && null !== e5.__slots && ct(e5, t4, r4, i4, s3, n3), r4.has(t4) || n3.delete(t4), s3.push(t4));
      }
      for (const t4 of s3) i4.delete(t4);
      const l3 = Ii(), c3 = l3._compositionKey;
      null === c3 || i4.has(c3) || (l3._compositionKey = null);
    })(c2, a2, e3._dirtyLeaves, e3._dirtyElements));
    r3 !== e3._compositionKey && (a2._flushSync = true);
    const i3 = a2._selection;
    if (Er(i3)) {
      e3._slotsUsed && qr(i3);
      const n3 = a2._nodeMap, o3 = i3.anchor.key, r4 = i3.focus.key;
      void 0 !== n3.get(o3) && void 0 !== n3.get(r4) || t(19);
    } else Or(i3) && 0 === i3._nodes.size && (a2._selection = null);
  } catch (t3) {
    return t3 instanceof Error && e3._onError(t3), e3._pendingEditorState = c2, e3._dirtyType = 2, e3._cloneNotNeeded.clear(), e3._dirtyLeaves = /* @__PURE__ */ new Set(), e3._dirtyElements.clear(), void ji(e3);
  } finally {
    vi = f2, ki = d2, Ti = h2, e3._updating = g2, Ei = 0;
  }
  const p = 0 !== e3._dirtyType || e3._deferred.length > 0 || (function(t3, e4) {
    const n3 = e4.getEditorState()._selection, o3 = t3._selection;
    if (null !== o3) {
      if (o3.dirty || !o3.is(n3)) return true;
    } else if (null !== n3) return true;
    return false;
  })(a2, e3);
  p ? a2._flushSync ? (a2._flushSync = false, ji(e3)) : u2 && gl(() => {
    ji(e3);
  }) : (a2._flushSync = false, u2 && (r2.clear(), e3._deferred = [], e3._pendingEditorState = null));
}
function Qi(t3, e3, n2) {
  Ti === t3 && void 0 === n2 ? Oi() ? Xi(t3, e3, n2) : e3() : Xi(t3, e3, n2);
}
function Zi(t3) {
  if (wc(t3)) {
    let e3 = null;
    for (const n2 of t3.getChildren()) e3 = n2.isInline() ? (e3 || n2.replace(n2.createParentElementNode())).append(n2) : null;
  }
}
var ts = class extends Do {
  __first;
  __last;
  __size;
  __format;
  __style;
  __indent;
  __dir;
  __textFormat;
  __textStyle;
  __slotHost;
  __slots;
  $config() {
    return this.config(/* @__PURE__ */ Symbol.for("ElementNode"), { $transform: Zi, extends: Do });
  }
  constructor(t3) {
    super(t3), this.__first = null, this.__last = null, this.__size = 0, this.__format = 0, this.__style = "", this.__indent = 0, this.__dir = null, this.__textFormat = 0, this.__textStyle = "", this.__slotHost = null, this.__slots = null;
  }
  afterCloneFrom(e3) {
    super.afterCloneFrom(e3), this.__key === e3.__key && (this.__first = e3.__first, this.__last = e3.__last, this.__size = e3.__size, this.__slotHost = e3.__slotHost, null !== this.__slotHost && null !== this.__parent && t(384, this.__key, String(this.__slotHost), String(this.__parent)), this.__slots = e3.__slots), this.__indent = e3.__indent, this.__format = e3.__format, this.__style = e3.__style, this.__dir = e3.__dir, this.__textFormat = e3.__textFormat, this.__textStyle = e3.__textStyle;
  }
  getFormat() {
    return this.getLatest().__format;
  }
  getFormatType() {
    const t3 = this.getFormat();
    return W[t3] || "";
  }
  getStyle() {
    return this.getLatest().__style;
  }
  getIndent() {
    return this.getLatest().__indent;
  }
  getChildren() {
    const t3 = [];
    let e3 = this.getFirstChild();
    for (; null !== e3; ) t3.push(e3), e3 = e3.getNextSibling();
    return t3;
  }
  getChildrenKeys() {
    const t3 = [];
    let e3 = this.getFirstChild();
    for (; null !== e3; ) t3.push(e3.__key), e3 = e3.getNextSibling();
    return t3;
  }
  getChildrenSize() {
    return this.getLatest().__size;
  }
  isEmpty() {
    return 0 === this.getChildrenSize() && 0 === qa(this).length;
  }
  isDirty() {
    const t3 = Ii()._dirtyElements;
    return null !== t3 && t3.has(this.__key);
  }
  isLastChild() {
    const t3 = this.getLatest(), e3 = this.getParentOrThrow().getLastChild();
    return null !== e3 && e3.is(t3);
  }
  getAllTextNodes() {
    const t3 = [];
    for (const e4 of qa(this)) {
      const n2 = Ya(this, e4);
      if (es(n2)) for (const e5 of n2.getAllTextNodes()) t3.push(e5);
    }
    let e3 = this.getFirstChild();
    for (; null !== e3; ) {
      if (gr(e3) && t3.push(e3), es(e3)) for (const n2 of e3.getAllTextNodes()) t3.push(n2);
      e3 = e3.getNextSibling();
    }
    return t3;
  }
  getFirstDescendant() {
    let t3 = this.getFirstChild();
    for (; es(t3); ) {
      const e3 = t3.getFirstChild();
      if (null === e3) break;
      t3 = e3;
    }
    return t3;
  }
  getLastDescendant() {
    let t3 = this.getLastChild();
    for (; es(t3); ) {
      const e3 = t3.getLastChild();
      if (null === e3) break;
      t3 = e3;
    }
    return t3;
  }
  getDescendantByIndex(t3) {
    const e3 = this.getChildren(), n2 = e3.length;
    if (t3 >= n2) {
      const t4 = e3[n2 - 1];
      return es(t4) && t4.getLastDescendant() || t4 || null;
    }
    const o2 = e3[t3];
    return es(o2) && o2.getFirstDescendant() || o2 || null;
  }
  getFirstChild() {
    const t3 = this.getLatest().__first;
    return null === t3 ? null : Il(t3);
  }
  getFirstChildOrThrow() {
    const e3 = this.getFirstChild();
    return null === e3 && t(45, this.__key), e3;
  }
  getLastChild() {
    const t3 = this.getLatest().__last;
    return null === t3 ? null : Il(t3);
  }
  getLastChildOrThrow() {
    const e3 = this.getLastChild();
    return null === e3 && t(96, this.__key), e3;
  }
  getChildAtIndex(t3) {
    const e3 = this.getChildrenSize();
    let n2, o2;
    if (t3 < e3 / 2) {
      for (n2 = this.getFirstChild(), o2 = 0; null !== n2 && o2 <= t3; ) {
        if (o2 === t3) return n2;
        n2 = n2.getNextSibling(), o2++;
      }
      return null;
    }
    for (n2 = this.getLastChild(), o2 = e3 - 1; null !== n2 && o2 >= t3; ) {
      if (o2 === t3) return n2;
      n2 = n2.getPreviousSibling(), o2--;
    }
    return null;
  }
  getTextContent() {
    let t3 = nu(this);
    const e3 = this.getChildren(), n2 = e3.length;
    for (let o2 = 0; o2 < n2; o2++) {
      const r2 = e3[o2];
      t3 += r2.getTextContent(), es(r2) && o2 !== n2 - 1 && !r2.isInline() && (t3 += D);
    }
    return t3;
  }
  getTextContentSize() {
    let t3 = (function(t4) {
      let e4 = 0;
      for (const n3 of qa(t4)) {
        const o2 = Ya(t4, n3);
        null !== o2 && (e4 += o2.getTextContentSize());
      }
      return e4;
    })(this);
    const e3 = this.getChildren(), n2 = e3.length;
    for (let o2 = 0; o2 < n2; o2++) {
      const r2 = e3[o2];
      t3 += r2.getTextContentSize(), es(r2) && o2 !== n2 - 1 && !r2.isInline() && (t3 += 2);
    }
    return t3;
  }
  getDirection() {
    return this.getLatest().__dir;
  }
  getTextFormat() {
    return this.getLatest().__textFormat;
  }
  hasFormat(t3) {
    if ("" !== t3) {
      const e3 = R[t3];
      return 0 !== (this.getFormat() & e3);
    }
    return false;
  }
  hasTextFormat(t3) {
    const e3 = K[t3];
    return 0 !== (this.getTextFormat() & e3);
  }
  getFormatFlags(t3, e3) {
    return wl(this.getLatest().__textFormat, t3, e3);
  }
  getTextStyle() {
    return this.getLatest().__textStyle;
  }
  select(t3, e3) {
    Ai();
    const n2 = ni();
    let o2 = t3, r2 = e3;
    const i2 = this.getChildrenSize();
    if (!this.canBeEmpty()) {
      if (0 === t3 && 0 === e3) {
        const t4 = this.getFirstChild();
        if (gr(t4) || es(t4)) return t4.select(0, 0);
      } else if (!(void 0 !== t3 && t3 !== i2 || void 0 !== e3 && e3 !== i2)) {
        const t4 = this.getLastChild();
        if (gr(t4) || es(t4)) return t4.select();
      }
    }
    void 0 === o2 && (o2 = i2), void 0 === r2 && (r2 = i2);
    const s2 = this.__key;
    return Er(n2) ? (n2.anchor.set(s2, o2, "element"), n2.focus.set(s2, r2, "element"), n2.dirty = true, n2) : Xr(s2, o2, s2, r2, "element", "element");
  }
  selectStart() {
    const t3 = this.getFirstDescendant();
    return t3 ? t3.selectStart() : this.select();
  }
  selectEnd() {
    const t3 = this.getLastDescendant();
    return t3 ? t3.selectEnd() : this.select();
  }
  clear() {
    const t3 = this.getWritable();
    return this.getChildren().forEach((t4) => t4.remove()), t3;
  }
  append(...t3) {
    return this.splice(this.getChildrenSize(), 0, t3);
  }
  setDirection(t3) {
    const e3 = this.getWritable();
    return e3.__dir = t3, e3;
  }
  setFormat(t3) {
    return this.getWritable().__format = "" !== t3 && R[t3] || 0, this;
  }
  setStyle(t3) {
    return this.getWritable().__style = t3 || "", this;
  }
  setTextFormat(t3) {
    const e3 = this.getWritable();
    return e3.__textFormat = t3, e3;
  }
  setTextStyle(t3) {
    const e3 = this.getWritable();
    return e3.__textStyle = t3, e3;
  }
  setIndent(t3) {
    return this.getWritable().__indent = t3, this;
  }
  splice(e3, n2, o2) {
    Oo(this) && t(324, this.__key, this.__type);
    const r2 = this.getChildrenSize(), i2 = this.getWritable();
    e3 + n2 <= r2 || t(226, String(e3), String(n2), String(r2));
    for (const t3 of o2) ;
    const s2 = i2.__key, l2 = [], c2 = [];
    let a2 = this.getChildAtIndex(e3 + n2), u2 = null, f2 = r2 - n2 + o2.length;
    if (0 !== e3) if (e3 === r2) u2 = this.getLastChild();
    else {
      const t3 = this.getChildAtIndex(e3);
      null !== t3 && (u2 = t3.getPreviousSibling());
    }
    if (n2 > 0) {
      let e4 = null === u2 ? this.getFirstChild() : u2.getNextSibling();
      for (let o3 = 0; o3 < n2; o3++) {
        null === e4 && t(100);
        const n3 = e4.getNextSibling(), o4 = e4.__key;
        Ol(e4.getWritable()), c2.push(o4), e4 = n3;
      }
    }
    let d2 = u2;
    for (const e4 of o2) {
      null !== d2 && e4.is(d2) && (u2 = d2 = d2.getPreviousSibling()), null !== a2 && e4.is(a2) && (a2 = a2.getNextSibling());
      const n3 = e4.getWritable();
      n3.__parent === s2 && f2--, Ol(n3);
      const o3 = e4.__key;
      if (null === d2) i2.__first = o3, n3.__prev = null;
      else {
        const t3 = d2.getWritable();
        t3.__next = o3, n3.__prev = t3.__key;
      }
      e4.__key === s2 && t(76), n3.__parent = s2, l2.push(o3), d2 = e4;
    }
    if (null === a2) {
      if (null !== d2) {
        d2.getWritable().__next = null, i2.__last = d2.__key;
      }
    } else {
      const t3 = a2.getWritable();
      if (null !== d2) {
        const e4 = d2.getWritable();
        t3.__prev = d2.__key, e4.__next = a2.__key;
      } else t3.__prev = null;
    }
    if (i2.__size = f2, c2.length) {
      const t3 = ni();
      if (Er(t3)) {
        const e4 = new Set(c2), n3 = new Set(l2), { anchor: o3, focus: r3 } = t3;
        ns(o3, e4, n3) && li(o3, o3.getNode(), this, u2, a2), ns(r3, e4, n3) && li(r3, r3.getNode(), this, u2, a2), 0 !== f2 || this.canBeEmpty() || wc(this) || this.remove();
      }
    }
    return i2;
  }
  getDOMSlot(t3) {
    return new tt(t3);
  }
  exportDOM(t3) {
    const { element: e3 } = super.exportDOM(t3);
    if (na(e3)) {
      const t4 = this.getIndent();
      t4 > 0 && (e3.style.paddingInlineStart = 40 * t4 + "px", e3.setAttribute("data-lexical-indent", String(t4)));
      const n2 = this.getDirection();
      n2 && (e3.dir = n2);
    }
    return { element: e3 };
  }
  exportJSON() {
    const t3 = { children: [], direction: this.getDirection(), format: this.getFormatType(), indent: this.getIndent(), ...super.exportJSON() }, e3 = this.getTextFormat(), n2 = this.getTextStyle();
    return 0 === e3 && "" === n2 || wc(this) || this.getChildren().some(gr) || (0 !== e3 && (t3.textFormat = e3), "" !== n2 && (t3.textStyle = n2)), t3;
  }
  updateFromJSON(t3) {
    return super.updateFromJSON(t3).setFormat(t3.format).setIndent(t3.indent).setDirection(t3.direction).setTextFormat(t3.textFormat || 0).setTextStyle(t3.textStyle || "");
  }
  insertNewAfter(t3, e3) {
    return null;
  }
  canIndent() {
    return true;
  }
  collapseAtStart(t3) {
    return false;
  }
  excludeFromCopy(t3) {
    return false;
  }
  canReplaceWith(t3) {
    return true;
  }
  canInsertAfter(t3) {
    return true;
  }
  canBeEmpty() {
    return true;
  }
  canInsertTextBefore() {
    return true;
  }
  canInsertTextAfter() {
    return true;
  }
  isInline() {
    return false;
  }
  isShadowRoot() {
    return false;
  }
  canMergeWith(t3) {
    return false;
  }
  extractWithChild(t3, e3, n2) {
    return false;
  }
  canMergeWhenEmpty() {
    return false;
  }
  reconcileObservedMutation(t3, e3) {
    const n2 = da(this, t3, e3);
    let o2 = n2.getFirstChild();
    for (let t4 = this.getFirstChild(); t4; t4 = t4.getNextSibling()) {
      const r2 = e3.getElementByKey(t4.getKey());
      null !== r2 && (null == o2 ? (n2.insertChild(r2), o2 = r2) : o2 !== r2 && n2.replaceChild(r2, o2), o2 = o2.nextSibling);
    }
  }
};
function es(t3) {
  return t3 instanceof ts;
}
function ns(t3, e3, n2) {
  let o2 = t3.getNode();
  for (; o2; ) {
    const t4 = o2.__key;
    if (e3.has(t4) && !n2.has(t4)) return true;
    o2 = o2.getParent();
  }
  return false;
}
var os = class extends Do {
  __slotHost;
  __slots;
  constructor(t3) {
    super(t3), this.__slotHost = null, this.__slots = null;
  }
  afterCloneFrom(e3) {
    super.afterCloneFrom(e3), this.__key === e3.__key && (this.__slotHost = e3.__slotHost, null !== this.__slotHost && null !== this.__parent && t(383, this.__key, String(this.__slotHost), String(this.__parent)), this.__slots = e3.__slots);
  }
  decorate(t3, e3) {
    return null;
  }
  isIsolated() {
    return false;
  }
  isInline() {
    return true;
  }
  isKeyboardSelectable() {
    return true;
  }
};
function rs(t3) {
  return t3 instanceof os;
}
var is = class extends ts {
  __cachedText;
  $config() {
    return this.config("root", { extends: ts });
  }
  constructor() {
    super("root"), this.__cachedText = null;
  }
  getTopLevelElementOrThrow() {
    t(51);
  }
  getTextContent() {
    const t3 = this.__cachedText;
    return null === t3 || !Oi() && 0 !== Ii()._dirtyType ? super.getTextContent() : t3;
  }
  remove() {
    t(52);
  }
  replace(e3) {
    t(53);
  }
  insertBefore(e3) {
    t(54);
  }
  insertAfter(e3) {
    t(55);
  }
  updateDOM(t3, e3) {
    return false;
  }
  splice(e3, n2, o2) {
    for (const e4 of o2) es(e4) || rs(e4) || t(282);
    return super.splice(e3, n2, o2);
  }
  static importJSON(t3) {
    return $l().updateFromJSON(t3);
  }
  collapseAtStart() {
    return true;
  }
};
function ss(t3) {
  return t3 instanceof is;
}
function ls(t3) {
  return new fs(st(t3._nodeMap), null, t3._slotsUsed);
}
function cs() {
  return new fs(/* @__PURE__ */ new Map([["root", new is()]]), null, false);
}
function as(e3) {
  const n2 = e3.exportJSON(), o2 = e3.constructor;
  if (n2.type !== o2.getType() && t(130, o2.name), es(e3)) {
    const r3 = n2.children;
    Array.isArray(r3) || t(59, o2.name);
    const i2 = e3.getChildren();
    for (let t3 = 0; t3 < i2.length; t3++) {
      const e4 = as(i2[t3]);
      r3.push(e4);
    }
  }
  const r2 = qa(e3);
  if (r2.length > 0) {
    const i2 = {};
    for (const n3 of r2) {
      const r3 = Ya(e3, n3);
      null === r3 && t(366, o2.name, n3), i2[n3] = as(r3);
    }
    n2.$slots = i2;
  }
  return n2;
}
var fs = class _fs {
  _nodeMap;
  _selection;
  _flushSync;
  _readOnly;
  _parsed;
  _slotsUsed;
  constructor(t3, e3 = null, n2 = false) {
    this._nodeMap = t3, this._selection = e3 || null, this._flushSync = false, this._readOnly = false, this._parsed = false, this._slotsUsed = n2;
  }
  isEmpty() {
    return this._nodeMap.size <= 1 && null === this._selection;
  }
  read(t3, e3) {
    return Hi(e3 && e3.editor || null, this, t3);
  }
  clone(t3) {
    const e3 = new _fs(this._nodeMap, void 0 === t3 ? this._selection : t3, this._slotsUsed);
    return e3._readOnly = true, e3._parsed = this._parsed, e3;
  }
  toJSON() {
    return Hi(null, this, () => ({ root: as($l()) }));
  }
};
var ds = class extends ts {
  $config() {
    return this.config("artificial", { extends: ts });
  }
  createDOM(t3) {
    return Wc().createElement("div");
  }
};
var hs = class extends Do {
  $config() {
    return this.config("linebreak", { importDOM: { br: (t3) => ys(t3) || ms(t3) ? null : { conversion: gs, priority: 0 } } });
  }
  getTextContent() {
    return "\n";
  }
  createDOM() {
    return Wc().createElement("br");
  }
  updateDOM() {
    return false;
  }
  isInline() {
    return true;
  }
};
function gs(t3) {
  return { node: _s() };
}
function _s() {
  return Mc(new hs());
}
function ps(t3) {
  return t3 instanceof hs;
}
function ys(t3) {
  const e3 = t3.parentElement;
  if (null !== e3 && ca(e3)) {
    const n2 = e3.firstChild;
    if (n2 === t3 || n2.nextSibling === t3 && xs(n2)) {
      const n3 = e3.lastChild;
      if (n3 === t3 || n3.previousSibling === t3 && xs(n3)) return true;
    }
  }
  return false;
}
function ms(t3) {
  const e3 = t3.parentElement;
  if (null !== e3 && ca(e3)) {
    const n2 = e3.firstChild;
    if (n2 === t3 || n2.nextSibling === t3 && xs(n2)) return false;
    const o2 = e3.lastChild;
    if (o2 === t3 || o2.previousSibling === t3 && xs(o2)) return true;
  }
  return false;
}
function xs(t3) {
  return kl(t3) && /^( |\t|\r?\n)+$/.test(t3.textContent || "");
}
function Cs(e3, n2) {
  const { type: o2, key: r2, offset: i2 } = e3, s2 = Ac(e3.key);
  return "text" === o2 ? (gr(s2) || t(266, s2.getType(), r2), bu(s2, n2, i2)) : (es(s2) || t(267, s2.getType(), r2), Ds(s2, e3.offset, n2));
}
function Ss(e3, n2) {
  const { origin: o2, direction: r2 } = n2, i2 = "next" === r2;
  yu(n2) ? e3.set(o2.getKey(), n2.offset, "text") : xu(n2) ? gr(o2) ? e3.set(o2.getKey(), Nu(o2, r2), "text") : e3.set(o2.getParentOrThrow().getKey(), o2.getIndexWithinParent() + (i2 ? 1 : 0), "element") : (Cu(n2) && es(o2) || t(268), e3.set(o2.getKey(), i2 ? 0 : o2.getChildrenSize(), "element"));
}
function vs(t3) {
  const e3 = ni(), n2 = Er(e3) ? e3 : Qr();
  return Ts(n2, t3), Hl(n2), n2;
}
function Ts(t3, e3) {
  Ss(t3.anchor, e3.anchor), Ss(t3.focus, e3.focus);
}
function ks(t3) {
  const { anchor: e3, focus: n2 } = t3, o2 = Cs(e3, "next"), r2 = Cs(n2, "next"), i2 = Bu(o2, r2) <= 0 ? "next" : "previous";
  return zu(Pu(o2, i2), Pu(r2, i2));
}
function bs(t3) {
  const { direction: e3, origin: n2 } = t3, o2 = ku(n2, hu(e3)).getNodeAtCaret();
  return o2 ? ku(o2, e3) : Eu(n2.getParentOrThrow(), e3);
}
function Ns(t3, e3 = "root") {
  const n2 = [t3];
  for (let o2 = Cu(t3) ? t3.getParentCaret(e3) : t3.getSiblingCaret(); null !== o2; o2 = o2.getParentCaret(e3)) n2.push(bs(o2));
  return n2;
}
function ws(t3) {
  return !!t3 && t3.origin.isAttached();
}
function Es(e3, n2 = "removeEmptySlices") {
  if (e3.isCollapsed()) return e3;
  const o2 = "root", r2 = "next";
  let i2 = n2;
  const s2 = As(e3, r2);
  let l2 = s2.anchor.origin;
  for (; null !== l2 && !wc(l2); ) l2 = l2.getParent();
  const c2 = es(l2) ? l2.getFirstChild() : null, a2 = Ns(s2.anchor, o2), u2 = Ns(s2.focus.getFlipped(), o2), f2 = /* @__PURE__ */ new Set(), d2 = [];
  for (const t3 of s2.iterNodeCarets(o2)) if (Cu(t3)) f2.add(t3.origin.getKey());
  else if (xu(t3)) {
    const { origin: e4 } = t3;
    es(e4) && !f2.has(e4.getKey()) || d2.push(e4);
  }
  const h2 = /* @__PURE__ */ new Set();
  for (const t3 of d2) {
    const e4 = t3.getParent();
    null === e4 || f2.has(e4.getKey()) || h2.add(e4), Ol(t3);
  }
  for (const t3 of h2) !t3.canBeEmpty() && !wc(t3) && t3.isEmpty() && t3.isAttached() && t3.remove();
  for (const t3 of s2.getTextSlices()) {
    if (!t3) continue;
    const { origin: e4 } = t3.caret, n3 = e4.getTextContentSize(), o3 = bs(ku(e4, r2)), s3 = e4.getMode();
    if (Math.abs(t3.distance) === n3 && "removeEmptySlices" === i2 || "token" === s3 && 0 !== t3.distance) o3.remove();
    else if (0 !== t3.distance) {
      i2 = "removeEmptySlices";
      let e5 = t3.removeTextSlice();
      const n4 = t3.caret.origin;
      if ("segmented" === s3) {
        const t4 = e5.origin, n5 = hr(t4.getTextContent()).setStyle(t4.getStyle()).setFormat(t4.getFormat());
        o3.replaceOrInsert(n5), e5 = bu(n5, r2, e5.offset);
      }
      n4.is(a2[0].origin) && (a2[0] = e5), n4.is(u2[0].origin) && (u2[0] = e5.getFlipped());
    }
  }
  let g2, _2;
  for (const t3 of a2) if (ws(t3)) {
    g2 = Ms(t3);
    break;
  }
  for (const t3 of u2) if (ws(t3)) {
    _2 = Ms(t3);
    break;
  }
  const p = (function(t3, e4, n3) {
    if (!t3 || !e4) return null;
    const o3 = t3.getParentAtCaret(), r3 = e4.getParentAtCaret();
    if (!o3 || !r3) return null;
    const i3 = o3.getParents().reverse();
    i3.push(o3);
    const s3 = r3.getParents().reverse();
    s3.push(r3);
    const l3 = Math.min(i3.length, s3.length);
    let c3;
    for (c3 = 0; c3 < l3 && i3[c3] === s3[c3]; c3++) ;
    const a3 = (t4, e5) => {
      let n4;
      for (let o4 = c3; o4 < t4.length; o4++) {
        const r4 = t4[o4];
        if (wc(r4)) return;
        !n4 && e5(r4) && (n4 = r4);
      }
      return n4;
    }, u3 = a3(i3, aa), f3 = u3 && a3(s3, (t4) => n3.has(t4.getKey()) && aa(t4));
    if (f3 && qa(f3).length > 0) return null;
    return u3 && f3 ? [u3, f3] : null;
  })(g2, _2, f2);
  if (p) {
    const [t3, e4] = p;
    Eu(t3, "previous").splice(0, e4.getChildren());
    let n3 = e4.getParent();
    for (e4.remove(true); n3 && n3.isEmpty(); ) {
      const t4 = n3;
      n3 = n3.getParent(), t4.remove(true);
    }
  } else if (_2) {
    const t3 = (function(t4) {
      if (Cu(t4)) {
        const e5 = t4.origin;
        if (aa(e5)) return e5;
      } else {
        const e5 = t4.getParentAtCaret();
        if (e5 && aa(e5)) return e5;
      }
      return null;
    })(_2), e4 = t3 && t3.getParent(), n3 = t3 && t3.getParents().findLast(Nc);
    if (t3 && e4 && !ss(e4) && t3.isEmpty() && f2.has(t3.getKey()) && 0 === qa(t3).length && (!n3 || f2.has(n3.getKey()))) {
      t3.remove(true);
      let n4 = e4;
      for (; n4 && !ss(n4) && n4.isEmpty(); ) {
        const t4 = n4.getParent();
        if (t4 && ss(t4) && t4.getChildrenSize() <= 1) break;
        const e5 = n4;
        n4 = t4, e5.remove(true);
      }
    }
  }
  null === Ul(l2, c2) && Ul($l(), null);
  const y = [g2, _2, ...a2, ...u2].find(ws);
  if (y) {
    return Lu(Pu(Ms(y), e3.direction));
  }
  t(269, JSON.stringify(a2.map((t3) => t3.origin.__key)));
}
function Ms(t3) {
  const e3 = (function(t4) {
    let e4 = t4;
    for (; Cu(e4); ) {
      const t5 = Ou(e4);
      if (!Cu(t5)) break;
      e4 = t5;
    }
    return e4;
  })(t3.getLatest()), { direction: n2 } = e3;
  if (gr(e3.origin)) return yu(e3) ? e3 : bu(e3.origin, n2, n2);
  const o2 = e3.getAdjacentCaret();
  return xu(o2) && gr(o2.origin) ? bu(o2.origin, n2, hu(n2)) : e3;
}
function Os(t3) {
  return yu(t3) && t3.offset !== Nu(t3.origin, t3.direction);
}
function As(t3, e3) {
  return t3.direction === e3 ? t3 : zu(Pu(t3.focus, e3), Pu(t3.anchor, e3));
}
function Ds(t3, e3, n2) {
  let o2 = Eu(t3, "next");
  for (let t4 = 0; t4 < e3; t4++) {
    const t5 = o2.getAdjacentCaret();
    if (null === t5) break;
    o2 = t5;
  }
  return Pu(o2, n2);
}
function Ps(e3) {
  const { origin: n2, offset: o2, direction: r2 } = e3;
  if (o2 === Nu(n2, r2)) return e3.getSiblingCaret();
  if (o2 === Nu(n2, hu(r2))) return bs(e3.getSiblingCaret());
  const [i2] = n2.splitText(o2);
  return gr(i2) || t(281), Pu(ku(i2, "next"), r2);
}
function Is(t3, e3) {
  return true;
}
function Ls(t3, { $copyElementNode: e3 = Ec, $splitTextPointCaretNext: n2 = Ps, rootMode: o2 = "shadowRoot", $shouldSplit: r2 = Is, removeEmptyDestination: i2 = false } = {}) {
  if (yu(t3)) return n2(t3);
  const s2 = t3.getParentCaret(o2);
  if (s2) {
    const { origin: n3 } = s2;
    if (Cu(t3)) {
      const t4 = bs(s2);
      if (i2 && n3.isEmpty()) return n3.remove(), t4;
      if (!n3.canBeEmpty() || !r2(n3, "first")) return t4;
    }
    const o3 = (function(t4) {
      const e4 = [];
      for (let n4 = t4.getAdjacentCaret(); n4; n4 = n4.getAdjacentCaret()) e4.push(n4.origin);
      return e4;
    })(t3);
    (o3.length > 0 || !i2 && n3.canBeEmpty() && r2(n3, "last")) && s2.insert(e3(n3).splice(0, 0, o3));
  }
  return s2;
}
function zs(e3, n2, o2) {
  let r2 = Pu(n2, "next");
  yu(r2) && (0 === r2.offset ? r2 = ku(r2.origin, "previous").getFlipped() : r2.offset === r2.origin.getTextContentSize() && (r2 = ku(r2.origin, "next"))), r2.origin.is(e3) && (xu(r2) || t(342, e3.getKey(), e3.getType()), r2 = bs(r2)), (e3.is(r2.getNodeAtCaret()) || e3.is(r2.getFlipped().getNodeAtCaret())) && e3.remove(true);
  for (let t3 = r2; t3; t3 = Ls(t3, o2)) r2 = t3;
  return yu(r2) && t(283), r2.insert(e3.isInline() ? Ws().append(e3) : e3), Pu(ku(e3.getLatest(), "next"), n2.direction);
}
function Ks(t3, e3) {
  const n2 = As(Er(e3) ? ks(e3) : e3, "next"), o2 = ja(n2.anchor.origin), r2 = ja(t3.getLatest());
  if (null === o2 ? null !== r2 : !o2.is(r2)) return false;
  const i2 = Ms(Eu(t3, "next")), s2 = Pu(Ms(Eu(t3, "previous")), "next");
  return Bu(n2.anchor, i2) <= 0 && Bu(n2.focus, s2) >= 0;
}
var Bs = class extends ts {
  $config() {
    return this.config("paragraph", { extends: ts, importDOM: { p: () => ({ conversion: Rs, priority: 0 }) } });
  }
  createDOM(t3) {
    const e3 = Wc().createElement("p"), n2 = cc(t3.theme, "paragraph");
    if (void 0 !== n2) {
      e3.classList.add(...n2);
    }
    return e3;
  }
  updateDOM(t3, e3, n2) {
    return false;
  }
  exportDOM(t3) {
    const { element: e3 } = super.exportDOM(t3);
    if (na(e3)) {
      this.isEmpty() && e3.append(Wc().createElement("br"));
      const t4 = this.getFormatType();
      t4 && (e3.style.textAlign = t4);
    }
    return { element: e3 };
  }
  exportJSON() {
    const t3 = super.exportJSON();
    if (void 0 === t3.textFormat || void 0 === t3.textStyle) {
      const e3 = this.getChildren().find(gr);
      e3 ? (t3.textFormat = e3.getFormat(), t3.textStyle = e3.getStyle()) : (t3.textFormat = this.getTextFormat(), t3.textStyle = this.getTextStyle());
    }
    return t3;
  }
  extractWithChild(t3, e3, n2) {
    if (!Er(e3)) return false;
    if ("" === this.getFormatType() && 0 === this.getIndent() && "" === this.getStyle()) return false;
    if (Ks(this, e3)) {
      const t4 = this.getTextContent();
      return "" !== t4 && e3.getTextContent() === t4;
    }
    return false;
  }
  insertNewAfter(t3, e3) {
    const n2 = Ws();
    n2.setTextFormat(t3.format), n2.setTextStyle(t3.style);
    const o2 = this.getDirection();
    return n2.setDirection(o2), n2.setFormat(this.getFormatType()), n2.setStyle(this.getStyle()), this.insertAfter(n2, e3), n2;
  }
  collapseAtStart() {
    if (this.getChildren().every((t3) => gr(t3) && !/\S/.test(t3.getTextContent()))) {
      if (null !== this.getNextSibling()) return this.selectNext(), this.remove(), true;
      if (null !== this.getPreviousSibling()) return this.selectPrevious(), this.remove(), true;
    }
    return false;
  }
};
function Rs(t3) {
  const e3 = Ws();
  if (ka(e3, t3), va(t3, e3), "" === e3.getFormatType()) {
    const n2 = t3.getAttribute("align");
    n2 && n2 && n2 in R && e3.setFormat(n2);
  }
  return Ta(e3, t3), { node: e3 };
}
function Ws() {
  return Mc(new Bs());
}
function $s(t3) {
  return t3 instanceof Bs;
}
function Us(t3) {
  console.warn(t3);
}
var Hs = 0;
function tl(t3, e3, n2, o2, r2) {
  const i2 = t3._keyToDOMMap;
  i2.clear(), t3._editorState = cs(), t3._pendingEditorState = o2, t3._compositionKey = null, t3._dirtyType = 0, t3._cloneNotNeeded.clear(), t3._dirtyLeaves = /* @__PURE__ */ new Set(), t3._dirtyElements.clear(), t3._normalizedNodes = /* @__PURE__ */ new Set(), r2 && r2.preserveUpdateQueue || (t3._updateTags = /* @__PURE__ */ new Set(), t3._updates = [], t3._cascadeCount = 0), t3._blockCursorElement = null, null !== t3._inputState.handledSelectionCommandTimeoutId && clearTimeout(t3._inputState.handledSelectionCommandTimeoutId), t3._inputState = { collapsedSelectionFormat: { format: 0, key: "root", offset: 0, style: "", timeStamp: 0 }, compositionEndData: "", compositionPhase: "idle", hadOrphanedCompositionEvents: false, handledSelectionCommandTimeoutId: null, isInsertLineBreak: false, isInsertTextAfterHandledSelectionCommand: false, isSelectionChangeFromDOMUpdate: false, isSelectionChangeFromMouseDown: false, lastBeforeInputInsertTextTimeStamp: 0, lastKeyCode: null, lastKeyDownTimeStamp: 0, postDeleteSelectionToRestore: null, selectionChangeFromDOMUpdatePoints: null, unprocessedBeforeInputData: null };
  const s2 = t3._observer;
  null !== s2 && (s2.disconnect(), t3._observer = null), null !== e3 && (e3.textContent = "", (function(t4, e4) {
    const n3 = `__lexicalKey_${e4._key}`;
    delete t4[n3];
  })(e3, t3)), null !== n2 && (n2.textContent = "", i2.set("root", n2), zl(n2, t3, "root"));
}
function el(t3) {
  const e3 = /* @__PURE__ */ new Set(), n2 = /* @__PURE__ */ new Set();
  for (const { klass: o2, ownNodeConfig: r2 } of Fa(t3)) {
    const t4 = o2.transform;
    if (!n2.has(t4)) {
      n2.add(t4);
      const r3 = o2.transform();
      r3 && e3.add(r3);
    }
    if (r2) {
      const t5 = r2.$transform;
      t5 && e3.add(t5);
    }
  }
  return e3;
}
var nl = { $createDOM: (t3, e3) => t3.createDOM(e3._config, e3), $decorateDOM: (t3, e3, n2, o2) => {
}, $exportDOM: (t3, e3) => {
  const n2 = hl(e3, t3.getType());
  return n2 && void 0 !== n2.exportDOM ? n2.exportDOM(e3, t3) : t3.exportDOM(e3);
}, $extractWithChild: (t3, e3, n2, o2, r2) => es(t3) && t3.extractWithChild(e3, n2, o2), $getDOMSlot: (t3, e3, n2) => t3.getDOMSlot(e3), $getSlotTargetElement: (t3, e3, n2, o2) => null, $shouldExclude: (t3, e3, n2) => es(t3) && t3.excludeFromCopy("html"), $shouldInclude: (t3, e3, n2) => !e3 || t3.isSelected(e3), $updateDOM: (t3, e3, n2, o2) => t3.updateDOM(e3, n2, o2._config) };
function ol(e3) {
  const n2 = e3 || {}, o2 = Ki(), r2 = n2.theme || {}, i2 = void 0 === e3 ? o2 : n2.parentEditor || null, s2 = n2.disableEvents || false, l2 = cs(), c2 = n2.namespace || (null !== i2 ? i2._config.namespace : Yl()), a2 = n2.editorState, u2 = [is, rr, hs, pr, Bs, ds, ...n2.nodes || []], { onError: f2, onWarn: d2, html: h2 } = n2, g2 = void 0 === n2.editable || n2.editable;
  let _2;
  if (void 0 === e3 && null !== o2) _2 = o2._nodes;
  else {
    _2 = /* @__PURE__ */ new Map();
    for (let e4 = 0; e4 < u2.length; e4++) {
      let o3 = u2[e4], r3 = null, i3 = null;
      if (o3 && "object" == typeof o3) {
        const t3 = o3;
        o3 = t3.replace, r3 = t3.with, i3 = t3.withKlass || null;
      }
      if ("function" != typeof o3 || !o3.prototype || !(o3 === Do || o3.prototype instanceof Do)) {
        let r4 = "<unknown>";
        try {
          r4 = JSON.parse(ot);
        } catch (t3) {
        }
        t(365, String(e4 - u2.length + (n2.nodes ? n2.nodes.length : 0)), "function" == typeof o3 ? `${o3.name}${"function" == typeof o3.getType ? ` (type ${String(o3.getType())})` : ""}` : String(o3), String(r4));
      }
      Da(o3);
      const s3 = o3.getType(), l3 = el(o3);
      _2.set(s3, { exportDOM: h2 && h2.export ? h2.export.get(o3) : void 0, klass: o3, replace: r3, replaceWithKlass: i3, sharedNodeState: Nt(u2[e4]), transforms: l3 });
    }
  }
  const p = new sl(l2, i2, _2, { disableEvents: s2, dom: { ...nl, ...e3 && e3.dom }, namespace: c2, theme: r2 }, f2 || console.error, d2 || Us, (function(t3, e4) {
    const n3 = /* @__PURE__ */ new Map(), o3 = /* @__PURE__ */ new Set(), r3 = (t4) => {
      Object.keys(t4).forEach((e5) => {
        let o4 = n3.get(e5);
        void 0 === o4 && (o4 = [], n3.set(e5, o4)), o4.push(t4[e5]);
      });
    };
    return t3.forEach((t4) => {
      const e5 = t4.klass.importDOM;
      if (null == e5 || o3.has(e5)) return;
      o3.add(e5);
      const n4 = e5.call(t4.klass);
      null !== n4 && r3(n4);
    }), e4 && r3(e4), n3;
  })(_2, h2 ? h2.import : void 0), g2, e3);
  return void 0 !== a2 && (p._pendingEditorState = a2, p._dirtyType = 2), (function(t3) {
    t3.registerCommand(He, lo, Hs), t3.registerCommand(je, co, Hs), t3.registerCommand(Je, ao, Hs), t3.registerCommand(Ve, uo, Hs), t3.registerCommand(ln, xo, Hs);
  })(p), p;
}
function rl(t3, e3) {
  const n2 = t3.get(e3);
  t3.delete(e3), n2 && n2();
}
function il(t3, e3, n2) {
  return t3.set(e3, n2), rl.bind(null, t3, e3);
}
var sl = class {
  static version;
  _headless;
  _parentEditor;
  _rootElement;
  _editorState;
  _pendingEditorState;
  _compositionKey;
  _deferred;
  _keyToDOMMap;
  _updates;
  _updating;
  _cascadeCount;
  _listeners;
  _commands;
  _nodes;
  _decorators;
  _pendingDecorators;
  _config;
  _dirtyType;
  _cloneNotNeeded;
  _dirtyLeaves;
  _dirtyElements;
  _normalizedNodes;
  _updateTags;
  _observer;
  _key;
  _onError;
  _onWarn;
  _htmlConversions;
  _window;
  _editable;
  _blockCursorElement;
  _slotsUsed;
  _keyDownShortcuts;
  _inputState;
  _createEditorArgs;
  constructor(t3, e3, n2, o2, r2, i2, s2, l2, c2) {
    this._createEditorArgs = c2, this._parentEditor = e3, this._rootElement = null, this._editorState = t3, this._pendingEditorState = null, this._compositionKey = null, this._deferred = [], this._keyToDOMMap = new lt(), this._updates = [], this._updating = false, this._cascadeCount = 0, this._listeners = { decorator: /* @__PURE__ */ new Map(), editable: /* @__PURE__ */ new Map(), mutation: /* @__PURE__ */ new Map(), root: /* @__PURE__ */ new Map(), textcontent: /* @__PURE__ */ new Map(), update: /* @__PURE__ */ new Map() }, this._commands = /* @__PURE__ */ new Map(), this._config = o2, this._nodes = n2, this._decorators = {}, this._pendingDecorators = null, this._dirtyType = 0, this._cloneNotNeeded = /* @__PURE__ */ new Set(), this._dirtyLeaves = /* @__PURE__ */ new Set(), this._dirtyElements = /* @__PURE__ */ new Map(), this._normalizedNodes = /* @__PURE__ */ new Set(), this._updateTags = /* @__PURE__ */ new Set(), this._observer = null, this._key = Yl(), this._onError = r2, this._onWarn = i2, this._htmlConversions = s2, this._editable = l2, this._headless = null !== e3 && e3._headless, this._window = null, this._blockCursorElement = null, this._slotsUsed = false, this._keyDownShortcuts = null, this._inputState = { collapsedSelectionFormat: { format: 0, key: "root", offset: 0, style: "", timeStamp: 0 }, compositionEndData: "", compositionPhase: "idle", hadOrphanedCompositionEvents: false, handledSelectionCommandTimeoutId: null, isInsertLineBreak: false, isInsertTextAfterHandledSelectionCommand: false, isSelectionChangeFromDOMUpdate: false, isSelectionChangeFromMouseDown: false, lastBeforeInputInsertTextTimeStamp: 0, lastKeyCode: null, lastKeyDownTimeStamp: 0, postDeleteSelectionToRestore: null, selectionChangeFromDOMUpdatePoints: null, unprocessedBeforeInputData: null };
  }
  isComposing() {
    return null != this._compositionKey;
  }
  registerUpdateListener(t3) {
    return il(this._listeners.update, t3);
  }
  registerEditableListener(t3) {
    return il(this._listeners.editable, t3);
  }
  registerDecoratorListener(t3) {
    return il(this._listeners.decorator, t3);
  }
  registerTextContentListener(t3) {
    return il(this._listeners.textcontent, t3);
  }
  registerRootListener(t3) {
    const e3 = this._listeners.root;
    return Qu(il(e3, t3, t3(this._rootElement, null) || void 0), () => (function(t4, e4, n2) {
      const o2 = t4.get(e4);
      o2 && o2(), t4.set(e4, e4(...n2) || void 0);
    })(e3, t3, [null, this._rootElement]));
  }
  registerCommand(e3, n2, o2) {
    void 0 === o2 && t(35);
    const r2 = this._commands;
    r2.has(e3) || r2.set(e3, [new rt(), new rt(), new rt(), new rt(), new rt()]);
    const i2 = r2.get(e3);
    void 0 === i2 && t(36, String(e3));
    const s2 = (function(t3) {
      return 7 & t3;
    })(o2), l2 = i2[s2];
    return s2 !== o2 ? l2.addFront(n2) : l2.addBack(n2), () => {
      l2.delete(n2), i2.every((t3) => 0 === t3.size) && r2.delete(e3);
    };
  }
  registerMutationListener(t3, e3, n2) {
    const o2 = this.resolveRegisteredNodeAfterReplacements(this.getRegisteredNode(t3)).klass, r2 = this._listeners.mutation;
    let i2 = r2.get(e3);
    void 0 === i2 && (i2 = /* @__PURE__ */ new Set(), r2.set(e3, i2)), i2.add(o2);
    const s2 = n2 && n2.skipInitialization;
    return void 0 !== s2 && s2 || this.initializeMutationListener(e3, o2), () => {
      i2.delete(o2), 0 === i2.size && r2.delete(e3);
    };
  }
  getRegisteredNode(e3) {
    const n2 = this._nodes.get(e3.getType());
    return void 0 === n2 && t(37, e3.name), n2;
  }
  resolveRegisteredNodeAfterReplacements(t3) {
    for (; t3.replaceWithKlass; ) t3 = this.getRegisteredNode(t3.replaceWithKlass);
    return t3;
  }
  initializeMutationListener(t3, e3) {
    const n2 = this._editorState, o2 = xa(n2).get(e3.getType());
    if (!o2) return;
    const r2 = /* @__PURE__ */ new Map();
    for (const t4 of o2.keys()) r2.set(t4, "created");
    r2.size > 0 && t3(r2, { dirtyLeaves: /* @__PURE__ */ new Set(), prevEditorState: n2, updateTags: /* @__PURE__ */ new Set(["registerMutationListener"]) });
  }
  registerNodeTransformToKlass(t3, e3) {
    const n2 = this.getRegisteredNode(t3);
    return n2.transforms.add(e3), n2;
  }
  registerNodeTransform(t3, e3) {
    const n2 = this.registerNodeTransformToKlass(t3, e3), o2 = [n2], r2 = n2.replaceWithKlass;
    if (null != r2) {
      const t4 = this.registerNodeTransformToKlass(r2, e3);
      o2.push(t4);
    }
    return (function(t4, e4) {
      const n3 = xa(t4.getEditorState()), o3 = [];
      for (const t5 of e4) {
        const e5 = n3.get(t5);
        e5 && o3.push(e5);
      }
      if (0 === o3.length) return;
      t4.update(() => {
        for (const t5 of o3) for (const e5 of t5.keys()) {
          const t6 = Il(e5);
          t6 && t6.markDirty();
        }
      }, null === t4._pendingEditorState ? { tag: Lo } : void 0);
    })(this, o2.map((t4) => t4.klass.getType())), () => {
      o2.forEach((t4) => t4.transforms.delete(e3));
    };
  }
  hasNode(t3) {
    return this._nodes.has(t3.getType());
  }
  hasNodes(t3) {
    return t3.every(this.hasNode.bind(this));
  }
  dispatchCommand(t3, ...e3) {
    return gc(this, t3, ...e3);
  }
  getDecorators() {
    return this._decorators;
  }
  getRootElement() {
    return this._rootElement;
  }
  getKey() {
    return this._key;
  }
  setRootElement(t3) {
    const e3 = this._rootElement;
    if (t3 !== e3) {
      const n2 = cc(this._config.theme, "root"), o2 = this._pendingEditorState || this._editorState;
      if (this._rootElement = t3, tl(this, e3, t3, o2, { preserveUpdateQueue: true }), null !== e3 && (this._config.disableEvents || No(e3), null != n2 && e3.classList.remove(...n2)), null !== t3) {
        const e4 = vc(t3), o3 = t3.style;
        o3.userSelect = "text", o3.whiteSpace = "pre-wrap", o3.wordBreak = "break-word", t3.setAttribute("data-lexical-editor", "true"), this._window = e4, this._dirtyType = 2, mt(this), this._updateTags.add(Lo), ji(this), this._config.disableEvents || (function(t4, e5) {
          const n3 = t4.ownerDocument;
          qn.set(t4, n3);
          let o4 = Yn.get(n3);
          void 0 === o4 && (o4 = { editors: /* @__PURE__ */ new Set(), hasShadowEditor: void 0 }, Yn.set(n3, o4)), o4.editors.add(e5), o4.hasShadowEditor = void 0, t4.__lexicalEditor = e5;
          const r2 = Co(t4);
          r2.push(Gn.register(n3));
          for (let n4 = 0; n4 < Vn.length; n4++) {
            const [o5, i2] = Vn[n4], s2 = "function" == typeof i2 ? (t5) => {
              ko(t5) || (To(t5), (e5.isEditable() || "click" === o5) && i2(t5, e5));
            } : (t5) => {
              if (ko(t5)) return;
              To(t5);
              const n5 = e5.isEditable();
              switch (o5) {
                case "cut":
                  return n5 && gc(e5, Mn, t5);
                case "copy":
                  return gc(e5, En, t5);
                case "paste":
                  return n5 && gc(e5, Qe, t5);
                case "dragstart":
                  return n5 && gc(e5, bn, t5);
                case "dragover":
                  return n5 && gc(e5, Nn, t5);
                case "dragend":
                  return n5 && gc(e5, wn, t5);
                case "focus":
                  return n5 && gc(e5, In, t5);
                case "blur":
                  return n5 && gc(e5, Ln, t5);
                case "drop":
                  return n5 && gc(e5, Tn, t5);
              }
            };
            r2.push(jn(t4, o5, s2));
          }
        })(t3, this), null != n2 && t3.classList.add(...n2);
      } else this._window = null, this._updateTags.add(Lo), ji(this);
      Ji("root", this, false, t3, e3);
    }
  }
  getElementByKey(t3) {
    return this._keyToDOMMap.get(t3) || null;
  }
  getEditorState() {
    return this._editorState;
  }
  setEditorState(e3, n2) {
    e3.isEmpty() && t(38);
    let o2 = e3;
    o2._readOnly && (o2 = ls(e3), o2._selection = e3._selection ? e3._selection.clone() : null), yt(this);
    const r2 = this._pendingEditorState, i2 = void 0 !== n2 ? n2.tag : null;
    null === r2 || r2.isEmpty() || (null != i2 && this._updateTags.add(i2), ji(this)), this._pendingEditorState = o2, this._dirtyType = 2, this._dirtyElements.set("root", false), this._compositionKey = null, this._slotsUsed = this._slotsUsed || e3._slotsUsed, Qi(this, () => {
      if (i2 && this._updateTags.add(i2), e3._parsed) for (const [t3, e4] of o2._nodeMap.entries()) es(e4) ? this._dirtyElements.set(t3, true) : this._dirtyLeaves.add(t3);
    }, { discrete: !this._updating || void 0 });
  }
  parseEditorState(t3, e3) {
    return (function(t4, e4, n2) {
      const o2 = cs(), r2 = vi, i2 = ki, s2 = Ti, l2 = e4._dirtyElements, c2 = e4._dirtyLeaves, a2 = e4._cloneNotNeeded, u2 = e4._dirtyType;
      e4._dirtyElements = /* @__PURE__ */ new Map(), e4._dirtyLeaves = /* @__PURE__ */ new Set(), e4._cloneNotNeeded = /* @__PURE__ */ new Set(), e4._dirtyType = 0, vi = o2, ki = false, Ti = e4, cl(null);
      try {
        const r3 = e4._nodes;
        Ui(t4.root, r3), n2 && n2(), o2._readOnly = true, o2._parsed = true;
      } catch (t5) {
        t5 instanceof Error && e4._onError(t5);
      } finally {
        e4._dirtyElements = l2, e4._dirtyLeaves = c2, e4._cloneNotNeeded = a2, e4._dirtyType = u2, vi = r2, ki = i2, Ti = s2;
      }
      return o2;
    })("string" == typeof t3 ? JSON.parse(t3) : t3, this, e3);
  }
  read(...t3) {
    const [e3, n2] = 1 === t3.length ? ["force-commit", t3[0]] : t3;
    "force-commit" === e3 && ji(this);
    return ("pending" === e3 ? this._pendingEditorState || this._editorState : this.getEditorState()).read(n2, { editor: this });
  }
  update(t3, e3) {
    !(function(t4, e4, n2) {
      t4._updating ? t4._updates.push([e4, n2]) : Xi(t4, e4, n2);
    })(this, t3, e3);
  }
  focus(t3, e3 = {}) {
    const n2 = this._rootElement;
    null !== n2 && (n2.setAttribute("autocapitalize", "off"), Qi(this, () => {
      const o2 = ni(), r2 = $l();
      null !== o2 ? o2.dirty || Hl(o2.clone()) : 0 !== r2.getChildrenSize() && ("rootStart" === e3.defaultSelection ? r2.selectStart() : r2.selectEnd()), xc("focus"), Cc(() => {
        n2.removeAttribute("autocapitalize"), t3 && t3();
      });
    }), null === this._pendingEditorState && n2.removeAttribute("autocapitalize"));
  }
  blur() {
    const t3 = this._rootElement;
    null !== t3 && t3.blur();
    const e3 = Pc(this._window);
    null !== e3 && e3.removeAllRanges();
  }
  isEditable() {
    return this._editable;
  }
  setEditable(t3) {
    this._editable !== t3 && (this._editable = t3, Ji("editable", this, true, t3), this._slotsUsed && this.update(() => Li()));
  }
  toJSON() {
    return { editorState: this._editorState.toJSON() };
  }
};
sl.version = ot;
var ll = null;
function cl(t3) {
  ll = t3;
}
var al = /* @__PURE__ */ Symbol("INTERNAL_SKIP_AFTER_CLONE_FROM");
var ul = 1;
function dl(e3, n2) {
  const o2 = hl(e3, n2);
  return void 0 === o2 && t(30, n2), o2;
}
function hl(t3, e3) {
  return t3._nodes.get(e3);
}
var gl = "function" == typeof queueMicrotask ? queueMicrotask : (t3) => {
  Promise.resolve().then(t3);
};
function _l(t3, e3) {
  const n2 = void 0 !== e3 ? e3 : (() => {
    const e4 = t3.getRootNode();
    return bl(e4) || Lc(e4) ? Gc(e4) : null;
  })();
  if (!na(n2)) return false;
  if (n2.hasAttribute("data-lexical-slot")) return false;
  const o2 = Bl(n2), r2 = n2.nodeName;
  return Fo(o2) && ("INPUT" === r2 || "TEXTAREA" === r2 || "true" === n2.contentEditable && null == Cl(n2));
}
function yl(t3, e3, n2) {
  const o2 = t3.getRootElement();
  if (!o2) return false;
  try {
    if (!e3 || !o2.contains(e3) || !o2.contains(n2)) return false;
  } catch (t4) {
    return false;
  }
  return xl(e3) === t3 && t3.read("latest", () => !_l(e3));
}
function ml(t3) {
  return t3 instanceof sl;
}
function xl(t3) {
  let e3 = t3;
  for (; null != e3; ) {
    const t4 = Cl(e3);
    if (ml(t4)) return t4;
    e3 = pc(e3);
  }
  return null;
}
function Cl(t3) {
  return t3 ? t3.__lexicalEditor : null;
}
function vl(t3) {
  return mr(t3) || t3.isToken();
}
function Tl(t3) {
  return vl(t3) || t3.isSegmented();
}
function kl(t3) {
  return oa(t3) && 3 === t3.nodeType;
}
function bl(t3) {
  return oa(t3) && 9 === t3.nodeType;
}
function Nl(t3) {
  let e3 = t3;
  for (; null != e3; ) {
    if (kl(e3)) return e3;
    e3 = e3.firstChild;
  }
  return null;
}
function wl(t3, e3, n2) {
  const o2 = K[e3];
  if (null !== n2 && (t3 & o2) === (n2 & o2)) return t3;
  let r2 = t3 ^ o2;
  return "subscript" === e3 ? r2 &= ~K.superscript : "superscript" === e3 ? r2 &= ~K.subscript : "lowercase" === e3 ? (r2 &= ~K.uppercase, r2 &= ~K.capitalize) : "uppercase" === e3 ? (r2 &= ~K.lowercase, r2 &= ~K.capitalize) : "capitalize" === e3 && (r2 &= ~K.lowercase, r2 &= ~K.uppercase), r2;
}
function Ml(t3, e3) {
  const n2 = (function() {
    const t4 = ll;
    return ll = null, t4;
  })();
  if (null != (e3 = e3 || n2 && n2.__key)) return void (t3.__key = e3);
  Ai(), Di();
  const o2 = Ii(), r2 = Fi(), i2 = "" + ul++;
  r2._nodeMap.set(i2, t3), es(t3) ? o2._dirtyElements.set(i2, true) : o2._dirtyLeaves.add(i2), o2._cloneNotNeeded.add(i2), 0 === o2._dirtyType && (o2._dirtyType = 1), t3.__key = i2;
}
function Ol(e3) {
  null !== $a(e3) && t(380, e3.__key, String($a(e3)));
  const n2 = e3.getParent();
  if (null !== n2) {
    const t3 = e3.getWritable(), o2 = n2.getWritable(), r2 = e3.getPreviousSibling(), i2 = e3.getNextSibling(), s2 = null !== i2 ? i2.__key : null, l2 = null !== r2 ? r2.__key : null, c2 = null !== r2 ? r2.getWritable() : null, a2 = null !== i2 ? i2.getWritable() : null;
    null === r2 && (o2.__first = s2), null === i2 && (o2.__last = l2), null !== c2 && (c2.__next = s2), null !== a2 && (a2.__prev = l2), t3.__prev = null, t3.__next = null, t3.__parent = null, o2.__size--;
  }
}
function Dl(e3) {
  Di(), Oo(e3) && t(323, e3.__key, e3.__type);
  const n2 = e3.getLatest(), o2 = null !== n2.__parent ? n2.__parent : Wa(n2) ? n2.__slotHost : null, r2 = Fi(), i2 = Ii(), s2 = r2._nodeMap, l2 = i2._dirtyElements;
  null !== o2 && (function(t3, e4, n3) {
    let o3 = t3;
    for (; null !== o3; ) {
      if (n3.has(o3)) return;
      const t4 = e4.get(o3);
      if (void 0 === t4) break;
      n3.set(o3, false), o3 = null !== t4.__parent ? t4.__parent : Wa(t4) ? t4.__slotHost : null;
    }
  })(o2, s2, l2);
  const c2 = n2.__key;
  0 === i2._dirtyType && (i2._dirtyType = 1), es(e3) ? l2.set(c2, true) : i2._dirtyLeaves.add(c2);
}
function Fl(t3) {
  Ai();
  const e3 = Ii(), n2 = e3._compositionKey;
  if (t3 !== n2) {
    if (e3._compositionKey = t3, null !== n2) {
      const t4 = Il(n2);
      null !== t4 && t4.getWritable();
    }
    if (null !== t3) {
      const e4 = Il(t3);
      null !== e4 && e4.getWritable();
    }
  }
}
function Pl() {
  if (Oi()) return null;
  return Ii()._compositionKey;
}
function Il(t3, e3) {
  const n2 = (e3 || Fi())._nodeMap.get(t3);
  return void 0 === n2 ? null : n2;
}
function Ll(t3, e3) {
  const n2 = Kl(t3, Ii());
  return void 0 !== n2 ? Il(n2, e3) : null;
}
function zl(t3, e3, n2) {
  t3[`__lexicalKey_${e3._key}`] = n2;
}
function Kl(t3, e3) {
  return t3[`__lexicalKey_${e3._key}`];
}
function Bl(t3, e3) {
  let n2 = t3;
  for (; null != n2; ) {
    const t4 = Ll(n2, e3);
    if (null !== t4) return t4;
    n2 = pc(n2);
  }
  return null;
}
function Rl(t3) {
  const e3 = t3._decorators, n2 = Object.assign({}, e3);
  return t3._pendingDecorators = n2, n2;
}
function Wl(t3) {
  return t3.read(() => $l().getTextContent());
}
function $l() {
  return Fi()._nodeMap.get("root");
}
function Ul(t3, e3) {
  if (!(wc(t3) && t3.isAttached() && t3.isEmpty() && (ss(t3) || null !== e3 && aa(e3)))) return null;
  const n2 = Ws();
  return t3.append(n2), n2;
}
function Hl(t3) {
  Ai();
  const e3 = Fi();
  null !== t3 && (t3.dirty = true, t3.setCachedNodes(null), Er(t3) && Ii()._slotsUsed && qr(t3)), e3._selection = t3;
}
function jl() {
  Ai();
  yt(Ii());
}
function Jl(t3) {
  const e3 = (function(t4, e4) {
    let n2 = t4;
    for (; null != n2; ) {
      const t5 = Kl(n2, e4);
      if (void 0 !== t5) return t5;
      n2 = pc(n2);
    }
    return null;
  })(t3, Ii());
  return null === e3 ? null : Il(e3);
}
function Vl(t3) {
  return /[\uD800-\uDBFF][\uDC00-\uDFFF]/g.test(t3);
}
function ql(t3) {
  const e3 = [];
  for (let n2 = t3; null !== n2; n2 = n2._parentEditor) e3.push(n2);
  return e3;
}
function Yl() {
  return Math.random().toString(36).replace(/[^a-z]+/g, "").substring(0, 5);
}
function Gl(t3) {
  return kl(t3) ? t3.nodeValue : null;
}
function Xl(t3, e3, n2) {
  const o2 = Pc(Tc(e3));
  if (null === o2) return;
  const r2 = Hc(o2, e3._rootElement), i2 = r2.anchorNode;
  let { anchorOffset: s2, focusOffset: l2 } = r2;
  if (null !== i2) {
    let e4 = Gl(i2);
    const o3 = Bl(i2);
    if (null !== e4 && gr(o3)) {
      if ((e4 === A || e4 === F) && n2) {
        const t4 = n2.length;
        e4 = n2, s2 = t4, l2 = t4;
      }
      null !== e4 && Ql(o3, e4, s2, l2, t3);
    }
  }
}
function Ql(t3, e3, n2, o2, r2) {
  let i2 = t3;
  if (i2.isAttached() && (r2 || !i2.isDirty())) {
    const s2 = i2.isComposing();
    if (i2.isToken() && s2) return;
    let c2 = e3;
    if ((s2 || r2) && (e3.endsWith(A) && (c2 = e3.slice(0, -A.length)), r2)) {
      const t4 = F;
      let e4;
      for (; -1 !== (e4 = c2.indexOf(t4)); ) c2 = c2.slice(0, e4) + c2.slice(e4 + t4.length), null !== n2 && n2 > e4 && (n2 = Math.max(e4, n2 - t4.length)), null !== o2 && o2 > e4 && (o2 = Math.max(e4, o2 - t4.length));
    }
    const u2 = i2.getTextContent();
    if (r2 || c2 !== u2) {
      const e4 = ni();
      if ("" === c2) {
        if (Fl(null), a || l || d) i2.remove();
        else {
          const t4 = Ii();
          Zl(i2, "", e4), setTimeout(() => {
            t4.update(() => {
              i2.isAttached() && "" === i2.getTextContent() && i2.remove();
            });
          }, 20);
        }
        return;
      }
      const r3 = i2.getParent(), u3 = oi(), f2 = i2.getTextContentSize(), h2 = Pl(), g2 = i2.getKey();
      if (i2.isToken() && !s2 || null !== h2 && g2 === h2 && !s2 || Er(u3) && (null !== r3 && !r3.canInsertTextBefore() && 0 === u3.anchor.offset || u3.anchor.key === t3.__key && 0 === u3.anchor.offset && !i2.canInsertTextBefore() && !s2 || u3.focus.key === t3.__key && u3.focus.offset === f2 && !i2.canInsertTextAfter() && !s2)) return void i2.markDirty();
      if (!Er(e4) || null === n2 || null === o2) return void Zl(i2, c2, e4);
      if (e4.setTextNodeRange(i2, n2, i2, o2), i2.isSegmented()) {
        const t4 = hr(i2.getTextContent());
        i2.replace(t4), i2 = t4;
      }
      Zl(i2, c2, e4);
    }
  }
}
function Zl(t3, e3, n2) {
  if (t3.setTextContent(e3), Er(n2)) {
    const e4 = t3.getKey();
    let o2 = false;
    for (const r2 of ["anchor", "focus"]) {
      const i2 = n2[r2];
      "text" === i2.type && i2.key === e4 && (i2.offset = Nu(t3, i2.offset, "clamp"), o2 = true);
    }
    o2 && (n2._cachedNodes = null, n2._cachedIsBackward = null);
  }
}
function lc(t3, e3) {
  "" === t3.getAttribute(e3) && t3.removeAttribute(e3);
}
function cc(t3, e3) {
  void 0 === t3.__lexicalClassNameCache && (t3.__lexicalClassNameCache = {});
  const n2 = t3.__lexicalClassNameCache, o2 = n2[e3];
  if (void 0 !== o2) return o2;
  const r2 = t3[e3];
  if ("string" == typeof r2) {
    const t4 = Yu(r2);
    return n2[e3] = t4, t4;
  }
  return r2;
}
function ac(e3, n2, o2, r2, i2) {
  if (0 === o2.size) return;
  const s2 = r2.__type, l2 = r2.__key, c2 = n2.get(s2);
  void 0 === c2 && t(33, s2);
  const a2 = c2.klass;
  let u2 = e3.get(a2);
  void 0 === u2 && (u2 = /* @__PURE__ */ new Map(), e3.set(a2, u2));
  const f2 = u2.get(l2), d2 = "destroyed" === f2 && "created" === i2;
  (void 0 === f2 || d2) && u2.set(l2, d2 ? "updated" : i2);
}
function fc(t3, e3, n2) {
  const o2 = t3.getParent();
  let r2 = n2, i2 = t3;
  return null !== o2 && (e3 && 0 === n2 ? (r2 = i2.getIndexWithinParent(), i2 = o2) : e3 || n2 !== i2.getChildrenSize() || (r2 = i2.getIndexWithinParent() + 1, i2 = o2)), i2.getChildAtIndex(e3 ? r2 - 1 : r2);
}
function dc(t3, e3) {
  const n2 = t3.offset;
  if ("element" === t3.type) {
    return fc(t3.getNode(), e3, n2);
  }
  {
    const o2 = t3.getNode();
    if (e3 && 0 === n2 || !e3 && n2 === o2.getTextContentSize()) {
      const t4 = e3 ? o2.getPreviousSibling() : o2.getNextSibling();
      return null === t4 ? fc(o2.getParentOrThrow(), e3, o2.getIndexWithinParent() + (e3 ? 0 : 1)) : t4;
    }
  }
  return null;
}
function hc(t3) {
  const e3 = Tc(t3).event, n2 = e3 && e3.inputType;
  return "insertFromPaste" === n2 || "insertFromPasteAsQuotation" === n2;
}
function gc(t3, e3, ...n2) {
  return Vi(t3, e3, n2[0], t3);
}
function _c(e3, n2) {
  const o2 = e3._keyToDOMMap.get(n2);
  return void 0 === o2 && t(75, n2), o2;
}
function pc(t3) {
  const e3 = t3.assignedSlot || t3.parentElement;
  if (null !== e3) return e3;
  const n2 = t3.parentNode;
  return Lc(n2) ? n2.host : null;
}
function yc(t3) {
  return bl(t3) ? t3 : na(t3) ? t3.ownerDocument : null;
}
function xc(t3) {
  Ai();
  Ii()._updateTags.add(t3);
}
function Cc(t3) {
  Ai();
  Ii()._deferred.push(t3);
}
function Sc(t3, e3) {
  let n2 = t3.getParent();
  for (; null !== n2; ) {
    if (n2.is(e3)) return true;
    n2 = n2.getParent();
  }
  return false;
}
function vc(t3) {
  const e3 = yc(t3);
  return e3 ? e3.defaultView : null;
}
function Tc(e3) {
  const n2 = e3._window;
  return null === n2 && t(78), n2;
}
function kc(t3) {
  return es(t3) && t3.isInline() || rs(t3) && t3.isInline();
}
function bc(t3) {
  let e3 = t3.getLatest();
  for (; null !== e3; ) {
    if (null !== $a(e3) && es(e3)) return e3;
    const t4 = e3.getParentOrThrow();
    if (wc(t4)) return t4;
    e3 = t4;
  }
  return e3;
}
function Nc(t3) {
  return es(t3) && t3.isShadowRoot();
}
function wc(t3) {
  return ss(t3) || Nc(t3);
}
function Ec(t3, e3 = false) {
  const n2 = t3.constructor.clone(t3, al);
  return Ml(n2, null), n2.afterCloneFrom(t3), e3 || n2.resetOnCopyNodeFrom(t3), n2;
}
function Mc(e3) {
  const n2 = Ii(), o2 = e3.getType(), r2 = hl(n2, o2);
  void 0 === r2 && t(200, e3.constructor.name, o2);
  const { replace: i2, replaceWithKlass: s2 } = r2;
  if (null !== i2) {
    const n3 = i2(e3), r3 = n3.constructor;
    return null !== s2 ? n3 instanceof s2 || t(201, s2.name, s2.getType(), r3.name, r3.getType(), e3.constructor.name, o2) : n3 instanceof e3.constructor && r3 !== e3.constructor || t(202, r3.name, r3.getType(), e3.constructor.name, o2), n3.__key === e3.__key && t(203, e3.constructor.name, o2, r3.name, r3.getType()), n3;
  }
  return e3;
}
function Oc(e3, n2) {
  !ss(e3.getParent()) || es(n2) || rs(n2) || t(99);
}
function Ac(e3) {
  const n2 = Il(e3);
  return null === n2 && t(63, e3), n2;
}
function Dc(t3) {
  if (!t3 || t3.isInline()) return false;
  if (rs(t3)) return true;
  if (es(t3)) {
    if (t3.isShadowRoot()) {
      const e3 = t3.getParent();
      return !(es(e3) && e3.isShadowRoot());
    }
    return !t3.canBeEmpty();
  }
  return false;
}
function Fc(t3, e3, n2) {
  n2.style.removeProperty("caret-color"), e3._blockCursorElement = null;
  const o2 = t3.parentElement;
  null !== o2 && o2.removeChild(t3);
}
function Pc(t3) {
  return n ? (t3 || window).getSelection() : null;
}
function Ic(t3) {
  const e3 = vc(t3);
  return e3 ? e3.getSelection() : null;
}
function Lc(t3) {
  return ra(t3) && "host" in t3;
}
var zc = [];
function Kc(t3) {
  const e3 = t3.getRootNode();
  if (e3 === t3 || !Lc(e3)) return zc;
  const n2 = [e3];
  let o2 = e3.host;
  for (; ; ) {
    const t4 = o2.getRootNode();
    if (t4 === o2 || !Lc(t4)) break;
    n2.push(t4), o2 = t4.host;
  }
  return n2;
}
function* Bc(t3) {
  const e3 = [t3];
  let n2;
  for (; n2 = e3.pop(); ) {
    yield* n2.querySelectorAll('[data-lexical-editor="true"]');
    const t4 = (bl(n2) ? n2 : n2.ownerDocument).createTreeWalker(n2, NodeFilter.SHOW_ELEMENT);
    let o2;
    for (; o2 = t4.nextNode(); ) o2.shadowRoot && e3.push(o2.shadowRoot);
  }
}
function Rc(t3) {
  return null !== t3 ? t3.ownerDocument : document;
}
function Wc() {
  const t3 = Ki();
  return Rc(null !== t3 ? t3._rootElement : null);
}
function $c(t3, e3) {
  if (null === e3 || "function" != typeof t3.getComposedRanges) return null;
  const n2 = Kc(e3);
  if (0 === n2.length) return null;
  const o2 = t3.getComposedRanges;
  try {
    const e4 = o2.call(t3, { shadowRoots: n2 })[0];
    if (void 0 !== e4) return e4;
  } catch (t4) {
  }
  try {
    const e4 = o2.apply(t3, n2)[0];
    if (void 0 !== e4) return e4;
  } catch (t4) {
  }
  return null;
}
function Uc(t3, e3) {
  const n2 = $c(t3, e3);
  if (null !== n2) {
    const t4 = Jc(n2);
    if (null !== t4) return t4;
  }
  return t3.rangeCount > 0 ? t3.getRangeAt(0) : null;
}
function Hc(t3, e3) {
  const n2 = $c(t3, e3);
  return null === n2 ? t3 : Vc(n2, qc(t3));
}
function Jc(t3) {
  const e3 = t3.startContainer.ownerDocument;
  if (null === e3) return null;
  const n2 = e3.createRange();
  try {
    return n2.setStart(t3.startContainer, t3.startOffset), n2.setEnd(t3.endContainer, t3.endOffset), n2;
  } catch (t4) {
    return null;
  }
}
function Vc(t3, e3) {
  const { startContainer: n2, startOffset: o2, endContainer: r2, endOffset: i2 } = t3;
  return "backward" === e3 ? { anchorNode: r2, anchorOffset: i2, direction: e3, focusNode: n2, focusOffset: o2 } : { anchorNode: n2, anchorOffset: o2, direction: e3, focusNode: r2, focusOffset: i2 };
}
function qc(t3) {
  return t3.direction;
}
function Yc(t3) {
  const e3 = t3.getRootNode();
  return bl(e3) || Lc(e3) ? e3.activeElement : null;
}
function Gc(t3) {
  let e3 = t3.activeElement;
  for (; null !== e3 && null !== e3.shadowRoot; ) {
    const t4 = e3.shadowRoot.activeElement;
    if (null === t4) break;
    e3 = t4;
  }
  return e3;
}
function Xc(t3) {
  const e3 = t3.target;
  if (null !== e3 && na(e3) && null !== e3.shadowRoot && "function" == typeof t3.composedPath) {
    const e4 = t3.composedPath();
    if (e4.length > 0) return e4[0];
  }
  return e3;
}
function Zc(t3) {
  return na(t3) && "A" === t3.tagName;
}
function na(t3) {
  return oa(t3) && 1 === t3.nodeType;
}
function oa(t3) {
  return "object" == typeof t3 && null !== t3 && "nodeType" in t3 && "number" == typeof t3.nodeType;
}
function ra(t3) {
  return oa(t3) && 11 === t3.nodeType;
}
var ia = /^(a|abbr|acronym|b|cite|code|del|em|i|ins|kbd|label|mark|output|q|ruby|s|samp|span|strong|sub|sup|time|u|tt|var|#text)$/i;
function sa(t3) {
  return !(!na(t3) || !t3.style.display.startsWith("inline")) || ia.test(t3.nodeName);
}
var la = /^(address|article|aside|blockquote|canvas|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h1|h2|h3|h4|h5|h6|header|hr|li|main|nav|noscript|ol|p|pre|section|table|td|tfoot|ul|video)$/i;
function ca(t3) {
  return (!na(t3) || !t3.style.display.startsWith("inline")) && la.test(t3.nodeName);
}
function aa(t3) {
  if (rs(t3) && !t3.isInline()) return true;
  if (!es(t3) || wc(t3)) return false;
  const e3 = t3.getFirstChild(), n2 = null === e3 || ps(e3) || gr(e3) || e3.isInline();
  return !t3.isInline() && false !== t3.canBeEmpty() && n2;
}
function ua() {
  return Ii();
}
function fa(t3 = ua()) {
  return t3._config.dom || nl;
}
function da(e3, n2, o2 = ua()) {
  const r2 = fa(o2).$getDOMSlot(e3, n2, o2);
  return es(e3) && (_a(r2) || t(344, e3.getKey(), e3.getType())), r2;
}
function _a(t3) {
  return t3 instanceof tt;
}
function pa(t3, e3, n2 = ua()) {
  return Nl(da(t3, e3, n2).element);
}
var ya = /* @__PURE__ */ new WeakMap();
var ma = /* @__PURE__ */ new Map();
function xa(e3) {
  if (!e3._readOnly && e3.isEmpty()) return ma;
  e3._readOnly || t(192);
  let n2 = ya.get(e3);
  return n2 || (n2 = (function(t3) {
    const e4 = /* @__PURE__ */ new Map();
    for (const [n3, o2] of t3._nodeMap) {
      const t4 = o2.__type;
      let r2 = e4.get(t4);
      r2 || (r2 = /* @__PURE__ */ new Map(), e4.set(t4, r2)), r2.set(n3, o2);
    }
    return e4;
  })(e3), ya.set(e3, n2)), n2;
}
function Ca(t3) {
  const e3 = t3.constructor.clone(t3, al);
  return e3.afterCloneFrom(t3), e3;
}
function va(t3, e3) {
  const n2 = t3.getAttribute("data-lexical-indent");
  if (null !== n2) {
    const t4 = parseInt(n2, 10);
    if (Number.isFinite(t4) && t4 >= 0) return void e3.setIndent(t4);
  }
  const o2 = parseInt(t3.style.paddingInlineStart, 10) || 0, r2 = Math.round(o2 / 40);
  e3.setIndent(r2);
}
function Ta(t3, e3) {
  const n2 = e3.getAttribute("dir");
  return "ltr" === n2 || "rtl" === n2 ? t3.setDirection(n2) : t3;
}
function ka(t3, e3) {
  const n2 = e3.style.textAlign;
  return n2 && n2 in R ? t3.setFormat(n2) : t3;
}
function ba(t3, e3) {
  t3.__lexicalUnmanaged = true, e3 && void 0 !== e3.captureSelection && (t3.__lexicalCapturedSelection = e3.captureSelection);
}
function Na(t3) {
  return true === t3.__lexicalUnmanaged;
}
function wa(t3, e3 = ua()) {
  const n2 = e3.isEditable();
  t3.contentEditable = n2 ? "true" : "false", n2 ? t3.__lexicalEditor = e3 : delete t3.__lexicalEditor;
}
function Ea(t3, e3) {
  let n2 = t3;
  for (; null != n2; ) {
    if (true === n2.__lexicalCapturedSelection) return true;
    if (na(n2) && n2.hasAttribute("data-lexical-slot")) return false;
    if (void 0 !== Kl(n2, e3)) return false;
    n2 = pc(n2);
  }
  return false;
}
function Ma(t3, e3) {
  return (function(t4, e4) {
    return Object.prototype.hasOwnProperty.call(t4, e4);
  })(t3, e3) && t3[e3] !== Do[e3];
}
var Oa = /* @__PURE__ */ new WeakMap();
var Aa = /* @__PURE__ */ Symbol("lexical.synthesizedGetType");
function Da(e3) {
  const n2 = Oa.get(e3);
  if (n2) return n2;
  const o2 = null != e3.prototype && J in e3.prototype ? e3.prototype[J]() : void 0, r2 = (function(e4) {
    if (!(e4 === Do || e4.prototype instanceof Do)) {
      let n3 = "<unknown>", o3 = "<unknown>";
      try {
        n3 = e4.getType();
      } catch (t3) {
      }
      try {
        sl.version && (o3 = JSON.parse(sl.version));
      } catch (t3) {
      }
      t(290, e4.name, n3, o3);
    }
    return e4 === os || e4 === ts || e4 === Do;
  })(e3), i2 = !r2 && Ma(e3, "getType") ? e3.getType : void 0, s2 = i2 && !(Aa in i2) ? i2.call(e3) : void 0;
  let l2, c2 = s2;
  if (o2) if (s2) l2 = o2[s2];
  else {
    for (const [t3, e4] of Object.entries(o2)) c2 = t3, l2 = e4;
    if (!l2) for (const t3 of Object.getOwnPropertySymbols(o2)) {
      const e4 = o2[t3];
      if (e4) {
        l2 = e4;
        break;
      }
    }
  }
  if (!r2 && c2) {
    if (!Ma(e3, "getType")) {
      const t3 = e3, n3 = function() {
        return this !== t3 ? Do.getType.call(this) : c2;
      };
      n3[Aa] = true, e3.getType = n3;
    }
    if (Ma(e3, "clone") || (e3.clone = (t3, n3) => {
      cl(t3);
      const o3 = new e3();
      return n3 !== al && o3.afterCloneFrom(t3), o3;
    }), Ma(e3, "importJSON") || (e3.importJSON = l2 && l2.$importJSON || ((t3) => Ia(e3).updateFromJSON(t3))), !Ma(e3, "importDOM") && l2) {
      const { importDOM: t3 } = l2;
      t3 && (e3.importDOM = () => t3);
    }
  }
  const a2 = { klass: e3, ownNodeConfig: l2, ownNodeType: c2 };
  return Oa.set(e3, a2), a2;
}
function* Fa(t3) {
  for (let e3 = t3; e3 && (e3 === Do || Fo(e3.prototype)); ) {
    const t4 = Da(e3);
    yield t4, e3 = t4.ownNodeConfig && t4.ownNodeConfig.extends || Ka(e3);
  }
}
function Ia(t3) {
  const e3 = ua();
  Ai();
  const n2 = e3.resolveRegisteredNodeAfterReplacements(e3.getRegisteredNode(t3)), o2 = new n2.klass();
  return null === n2.replace ? o2 : Mc(o2);
}
var La = (t3, e3) => {
  let n2 = t3;
  for (; null != n2 && !ss(n2); ) {
    if (e3(n2)) return n2;
    n2 = n2.getParent();
  }
  return null;
};
function za(e3, n2) {
  const o2 = [];
  let r2 = e3.__first;
  for (; null !== r2; ) {
    const e4 = null === n2 ? Il(r2) : n2.get(r2);
    null == e4 && t(174), o2.push(r2), r2 = e4.__next;
  }
  return o2;
}
function Ka(t3) {
  const e3 = Object.getPrototypeOf(t3);
  if ("function" == typeof e3 && e3 !== Function.prototype) return e3;
  const n2 = t3.prototype && Object.getPrototypeOf(t3.prototype);
  return n2 ? n2.constructor : null;
}
var Ba = /* @__PURE__ */ new Map();
function Ra(t3) {
  return es(t3) || rs(t3);
}
function Wa(t3) {
  return es(t3) || rs(t3);
}
function $a(t3) {
  const e3 = t3.getLatest();
  return Wa(e3) ? e3.__slotHost : null;
}
function Ua(e3) {
  const n2 = $a(e3);
  if (null === n2) return null;
  const o2 = Il(n2);
  return es(o2) || rs(o2) || t(370), o2;
}
function Ha(t3) {
  const e3 = Ua(t3);
  if (null === e3) return null;
  const n2 = t3.getLatest().__key;
  for (const [t4, o2] of Va(e3)) if (o2 === n2) return t4;
  return null;
}
function ja(t3) {
  let e3 = t3.getLatest();
  for (; null !== e3; ) {
    if (null !== $a(e3)) return e3;
    e3 = e3.getParent();
  }
  return null;
}
function Va(t3) {
  const e3 = t3.getLatest();
  return Ra(e3) && null !== e3.__slots ? e3.__slots : Ba;
}
function qa(t3) {
  return Array.from(Va(t3).keys());
}
function Ya(t3, e3) {
  const n2 = Va(t3).get(e3);
  return void 0 === n2 ? null : Il(n2);
}
var Ga = ["__proto__", "constructor", "prototype"];
var Xa = /* @__PURE__ */ Symbol("slotMapOwner");
function Qa(t3) {
  let e3 = t3.__slots;
  return null !== e3 && e3[Xa] === t3 || (e3 = new Map(e3), e3[Xa] = t3, t3.__slots = e3), e3;
}
var Za = /* @__PURE__ */ new WeakMap();
var tu = [];
function eu(t3) {
  for (const { ownNodeConfig: e3 } of Fa(t3)) {
    const t4 = e3 && e3.slots;
    if (t4) return t4;
  }
  return tu;
}
function nu(t3) {
  let e3 = "";
  for (const n2 of qa(t3)) {
    const o2 = Ya(t3, n2);
    null !== o2 && (e3 += o2.getTextContent());
  }
  return e3;
}
function ou(t3, e3, n2) {
  const o2 = n2.get(t3), r2 = n2.get(e3);
  return void 0 !== o2 ? void 0 !== r2 ? o2 - r2 : -1 : void 0 !== r2 ? 1 : t3 < e3 ? -1 : t3 > e3 ? 1 : 0;
}
function ru(e3) {
  const n2 = e3.__slots;
  if (null === n2 || n2.size < 2) return;
  const o2 = (function(e4) {
    let n3 = Za.get(e4);
    if (void 0 === n3) {
      const o3 = eu(e4), r3 = /* @__PURE__ */ new Map();
      for (const n4 of o3) Ga.includes(n4) && t(371, e4.name, n4), r3.has(n4) && t(372, e4.name, n4), r3.set(n4, r3.size);
      n3 = r3, Za.set(e4, n3);
    }
    return n3;
  })(e3.constructor);
  let r2 = null, i2 = true;
  for (const t3 of n2.keys()) {
    if (null !== r2 && ou(r2, t3, o2) > 0) {
      i2 = false;
      break;
    }
    r2 = t3;
  }
  if (i2) return;
  const s2 = Array.from(n2).sort(([t3], [e4]) => ou(t3, e4, o2));
  n2.clear();
  for (const [t3, e4] of s2) n2.set(t3, e4);
}
function iu(e3, n2, o2) {
  "__proto__" !== n2 && "constructor" !== n2 && "prototype" !== n2 || t(373, n2);
  const r2 = e3.getLatest();
  if (null !== r2.__slots && r2.__slots.get(n2) === o2.getLatest().__key) return r2;
  (!es(o2) && !rs(o2) || o2.isInline()) && t(374, o2.__key);
  const i2 = e3.getWritable(), s2 = Qa(i2), l2 = s2.get(n2);
  void 0 !== l2 && cu(l2);
  const c2 = o2.getWritable(), a2 = Ua(c2);
  if (null !== a2) {
    const t3 = Ha(c2);
    null !== t3 && Qa(a2.getWritable()).delete(t3), c2.__slotHost = null;
  }
  return Ol(c2), c2.__slotHost = i2.__key, s2.set(n2, c2.__key), ru(i2), Ii()._slotsUsed = true, Fi()._slotsUsed = true, i2;
}
function lu(t3, e3) {
}
function cu(e3) {
  const n2 = Il(e3);
  if (null === n2) return;
  const o2 = n2.getWritable();
  Wa(o2) || t(377, e3), o2.__slotHost = null, o2.remove();
}
var au = { next: "previous", previous: "next" };
var uu = class {
  origin;
  constructor(t3) {
    this.origin = t3;
  }
  [Symbol.iterator]() {
    return Ku({ hasNext: xu, initial: this.getAdjacentCaret(), map: (t3) => t3, step: (t3) => t3.getAdjacentCaret() });
  }
  getAdjacentCaret() {
    return ku(this.getNodeAtCaret(), this.direction);
  }
  getSiblingCaret() {
    return ku(this.origin, this.direction);
  }
  remove() {
    const t3 = this.getNodeAtCaret();
    return t3 && t3.remove(), this;
  }
  replaceOrInsert(t3, e3) {
    const n2 = this.getNodeAtCaret();
    return t3.is(this.origin) || t3.is(n2) || (null === n2 ? this.insert(t3) : n2.replace(t3, e3)), this;
  }
  splice(e3, n2, o2 = "next") {
    const r2 = o2 === this.direction ? n2 : Array.from(n2).reverse();
    let i2 = this;
    const s2 = this.getParentAtCaret(), l2 = /* @__PURE__ */ new Map();
    for (let t3 = i2.getAdjacentCaret(); null !== t3 && l2.size < e3; t3 = t3.getAdjacentCaret()) {
      const e4 = t3.origin.getWritable();
      l2.set(e4.getKey(), e4);
    }
    for (const e4 of r2) {
      if (l2.size > 0) {
        const n3 = i2.getNodeAtCaret();
        if (n3) if (l2.delete(n3.getKey()), l2.delete(e4.getKey()), n3.is(e4) || i2.origin.is(e4)) ;
        else {
          const t3 = e4.getParent();
          t3 && t3.is(s2) && e4.remove(), n3.replace(e4);
        }
        else null === n3 && t(263, Array.from(l2).join(" "));
      } else i2.insert(e4);
      i2 = ku(e4, this.direction);
    }
    for (const t3 of l2.values()) t3.remove();
    return this;
  }
};
var fu = class _fu extends uu {
  type = "child";
  getLatest() {
    const t3 = this.origin.getLatest();
    return t3 === this.origin ? this : Eu(t3, this.direction);
  }
  getParentCaret(t3 = "root") {
    return ku(gu(this.getParentAtCaret(), t3), this.direction);
  }
  getFlipped() {
    const t3 = hu(this.direction);
    return ku(this.getNodeAtCaret(), t3) || Eu(this.origin, t3);
  }
  getParentAtCaret() {
    return this.origin;
  }
  getChildCaret() {
    return this;
  }
  isSameNodeCaret(t3) {
    return t3 instanceof _fu && this.direction === t3.direction && this.origin.is(t3.origin);
  }
  isSamePointCaret(t3) {
    return this.isSameNodeCaret(t3);
  }
};
var du = { root: ss, shadowRoot: wc };
function hu(t3) {
  return au[t3];
}
function gu(t3, e3 = "root") {
  return null === t3 || du[e3](t3) ? null : null === $a(t3) ? t3 : null;
}
var _u = class __u extends uu {
  type = "sibling";
  getLatest() {
    const t3 = this.origin.getLatest();
    return t3 === this.origin ? this : ku(t3, this.direction);
  }
  getSiblingCaret() {
    return this;
  }
  getParentAtCaret() {
    return this.origin.getParent();
  }
  getChildCaret() {
    return es(this.origin) ? Eu(this.origin, this.direction) : null;
  }
  getParentCaret(t3 = "root") {
    return ku(gu(this.getParentAtCaret(), t3), this.direction);
  }
  getFlipped() {
    const t3 = hu(this.direction);
    return ku(this.getNodeAtCaret(), t3) || Eu(this.origin.getParentOrThrow(), t3);
  }
  isSamePointCaret(t3) {
    return t3 instanceof __u && this.direction === t3.direction && this.origin.is(t3.origin);
  }
  isSameNodeCaret(t3) {
    return (t3 instanceof __u || t3 instanceof pu) && this.direction === t3.direction && this.origin.is(t3.origin);
  }
};
var pu = class _pu extends uu {
  type = "text";
  offset;
  constructor(t3, e3) {
    super(t3), this.offset = e3;
  }
  getLatest() {
    const t3 = this.origin.getLatest();
    return t3 === this.origin ? this : bu(t3, this.direction, this.offset);
  }
  getParentAtCaret() {
    return this.origin.getParent();
  }
  getChildCaret() {
    return null;
  }
  getParentCaret(t3 = "root") {
    return ku(gu(this.getParentAtCaret(), t3), this.direction);
  }
  getFlipped() {
    return bu(this.origin, hu(this.direction), this.offset);
  }
  isSamePointCaret(t3) {
    return t3 instanceof _pu && this.direction === t3.direction && this.origin.is(t3.origin) && this.offset === t3.offset;
  }
  isSameNodeCaret(t3) {
    return (t3 instanceof _u || t3 instanceof _pu) && this.direction === t3.direction && this.origin.is(t3.origin);
  }
  getSiblingCaret() {
    return ku(this.origin, this.direction);
  }
};
function yu(t3) {
  return t3 instanceof pu;
}
function xu(t3) {
  return t3 instanceof _u;
}
function Cu(t3) {
  return t3 instanceof fu;
}
var Su = { next: class extends pu {
  direction = "next";
  getNodeAtCaret() {
    return this.origin.getNextSibling();
  }
  insert(t3) {
    return this.origin.insertAfter(t3), this;
  }
}, previous: class extends pu {
  direction = "previous";
  getNodeAtCaret() {
    return this.origin.getPreviousSibling();
  }
  insert(t3) {
    return this.origin.insertBefore(t3), this;
  }
} };
var vu = { next: class extends _u {
  direction = "next";
  getNodeAtCaret() {
    return this.origin.getNextSibling();
  }
  insert(t3) {
    return this.origin.insertAfter(t3), this;
  }
}, previous: class extends _u {
  direction = "previous";
  getNodeAtCaret() {
    return this.origin.getPreviousSibling();
  }
  insert(t3) {
    return this.origin.insertBefore(t3), this;
  }
} };
var Tu = { next: class extends fu {
  direction = "next";
  getNodeAtCaret() {
    return this.origin.getFirstChild();
  }
  insert(t3) {
    return this.origin.splice(0, 0, [t3]), this;
  }
}, previous: class extends fu {
  direction = "previous";
  getNodeAtCaret() {
    return this.origin.getLastChild();
  }
  insert(t3) {
    return this.origin.splice(this.origin.getChildrenSize(), 0, [t3]), this;
  }
} };
function ku(t3, e3) {
  return t3 ? new vu[e3](t3) : null;
}
function bu(t3, e3, n2) {
  return t3 ? new Su[e3](t3, Nu(t3, n2)) : null;
}
function Nu(t3, n2, o2 = "error") {
  const r2 = t3.getTextContentSize();
  let i2 = "next" === n2 ? r2 : "previous" === n2 ? 0 : n2;
  return (i2 < 0 || i2 > r2) && ("clamp" !== o2 && e(284, String(n2), String(r2), t3.getKey()), i2 = i2 < 0 ? 0 : r2), i2;
}
function wu(t3, e3) {
  return new Du(t3, e3);
}
function Eu(t3, e3) {
  return es(t3) ? new Tu[e3](t3) : null;
}
function Mu(t3) {
  return t3 && t3.getChildCaret() || t3;
}
function Ou(t3) {
  return t3 && Mu(t3.getAdjacentCaret());
}
var Au = class _Au {
  type = "node-caret-range";
  direction;
  anchor;
  focus;
  constructor(t3, e3, n2) {
    this.anchor = t3, this.focus = e3, this.direction = n2;
  }
  getLatest() {
    const t3 = this.anchor.getLatest(), e3 = this.focus.getLatest();
    return t3 === this.anchor && e3 === this.focus ? this : new _Au(t3, e3, this.direction);
  }
  isCollapsed() {
    return this.anchor.isSamePointCaret(this.focus);
  }
  getTextSlices() {
    const t3 = (t4) => {
      const e4 = this[t4].getLatest();
      return yu(e4) ? (function(t5, e5) {
        const { direction: n3, origin: o2 } = t5, r2 = Nu(o2, "focus" === e5 ? hu(n3) : n3);
        return wu(t5, r2 - t5.offset);
      })(e4, t4) : null;
    }, e3 = t3("anchor"), n2 = t3("focus");
    if (e3 && n2) {
      const { caret: t4 } = e3, { caret: o2 } = n2;
      if (t4.isSameNodeCaret(o2)) return [wu(t4, o2.offset - t4.offset), null];
    }
    return [e3, n2];
  }
  iterNodeCarets(t3 = "root") {
    const e3 = yu(this.anchor) ? this.anchor.getSiblingCaret() : this.anchor.getLatest(), n2 = this.focus.getLatest(), o2 = yu(n2), r2 = (e4) => e4.isSameNodeCaret(n2) ? null : Ou(e4) || e4.getParentCaret(t3);
    return Ku({ hasNext: (t4) => null !== t4 && !(o2 && n2.isSameNodeCaret(t4)), initial: e3.isSameNodeCaret(n2) ? null : r2(e3), map: (t4) => t4, step: r2 });
  }
  [Symbol.iterator]() {
    return this.iterNodeCarets("root");
  }
};
var Du = class {
  type = "slice";
  caret;
  distance;
  constructor(t3, e3) {
    this.caret = t3, this.distance = e3;
  }
  getSliceIndices() {
    const { distance: t3, caret: { offset: e3 } } = this, n2 = e3 + t3;
    return n2 < e3 ? [n2, e3] : [e3, n2];
  }
  getTextContent() {
    const [t3, e3] = this.getSliceIndices();
    return this.caret.origin.getTextContent().slice(t3, e3);
  }
  getTextContentSize() {
    return Math.abs(this.distance);
  }
  removeTextSlice() {
    const { caret: { origin: t3, direction: e3 } } = this, [n2, o2] = this.getSliceIndices(), r2 = t3.getTextContent();
    return bu(t3.setTextContent(r2.slice(0, n2) + r2.slice(o2)), e3, n2);
  }
};
function Pu(t3, e3) {
  return t3.direction === e3 ? t3 : t3.getFlipped();
}
function Iu(t3) {
  return zu(t3, Pu(Eu($l(), hu(t3.direction)), t3.direction));
}
function Lu(t3) {
  return zu(t3, t3);
}
function zu(e3, n2) {
  return e3.direction !== n2.direction && t(265), new Au(e3, n2, e3.direction);
}
function Ku(t3) {
  const { initial: e3, hasNext: n2, step: o2, map: r2 } = t3;
  let i2 = e3;
  return { [Symbol.iterator]() {
    return this;
  }, next() {
    if (!n2(i2)) return { done: true, value: void 0 };
    const t4 = { done: false, value: r2(i2) };
    return i2 = o2(i2), t4;
  } };
}
function Bu(e3, n2) {
  const o2 = Uu(e3.origin, n2.origin);
  switch (null === o2 && t(275, e3.origin.getKey(), n2.origin.getKey()), o2.type) {
    case "same": {
      const t3 = "text" === e3.type, o3 = "text" === n2.type;
      return t3 && o3 ? (function(t4, e4) {
        return Math.sign(t4 - e4);
      })(e3.offset, n2.offset) : e3.type === n2.type ? 0 : t3 ? -1 : o3 ? 1 : "child" === e3.type ? -1 : 1;
    }
    case "ancestor":
      return "child" === e3.type ? -1 : 1;
    case "descendant":
      return "child" === n2.type ? 1 : -1;
    case "branch":
      return Ru(o2);
  }
}
function Ru(t3) {
  const { a: e3, b: n2 } = t3, o2 = e3.__key, r2 = n2.__key;
  let i2 = e3, s2 = n2;
  for (; i2 && s2; i2 = i2.getNextSibling(), s2 = s2.getNextSibling()) {
    if (i2.__key === r2) return -1;
    if (s2.__key === o2) return 1;
  }
  return null === i2 ? 1 : -1;
}
function Wu(t3, e3) {
  return e3.is(t3);
}
function $u(t3) {
  return es(t3) ? [t3.getLatest(), null] : [t3.getParent(), t3.getLatest()];
}
function Uu(e3, n2) {
  if (e3.is(n2)) return { commonAncestor: e3, type: "same" };
  const o2 = /* @__PURE__ */ new Map();
  for (let [t3, n3] = $u(e3); t3; n3 = t3, t3 = t3.getParent()) o2.set(t3, n3);
  for (let [r2, i2] = $u(n2); r2; i2 = r2, r2 = r2.getParent()) {
    const s2 = o2.get(r2);
    if (void 0 !== s2) return null === s2 ? (Wu(e3, r2) || t(276), { commonAncestor: r2, type: "ancestor" }) : null === i2 ? (Wu(n2, r2) || t(277), { commonAncestor: r2, type: "descendant" }) : ((es(s2) || Wu(e3, s2)) && (es(i2) || Wu(n2, i2)) && r2.is(s2.getParent()) && r2.is(i2.getParent()) || t(278), { a: s2, b: i2, commonAncestor: r2, type: "branch" });
  }
  return null;
}
function Yu(...t3) {
  const e3 = [];
  for (const n2 of t3) if (n2 && "string" == typeof n2) for (const [t4] of n2.matchAll(/\S+/g)) e3.push(t4);
  return e3;
}
function Gu(t3, ...e3) {
  const n2 = Yu(...e3);
  n2.length > 0 && t3.classList.add(...n2);
}
function Xu(t3, ...e3) {
  const n2 = Yu(...e3);
  n2.length > 0 && t3.classList.remove(...n2);
}
function Qu(...t3) {
  return () => {
    for (let e3 = t3.length - 1; e3 >= 0; e3--) t3[e3]();
    t3.length = 0;
  };
}

// node_modules/@lexical/rich-text/dist/LexicalRichText.prod.mjs
var Tt2 = /* @__PURE__ */ vt("shadowRoot", { parse: Boolean });
var Kt2 = class extends ts {
  $config() {
    return this.config("quote", { extends: ts, importDOM: { blockquote: () => ({ conversion: Et2, priority: 0 }) }, stateConfigs: [{ flat: true, stateConfig: Tt2 }] });
  }
  isShadowRoot() {
    return Tt(this, Tt2);
  }
  setIsShadowRoot(e3) {
    return bt(this, Tt2, e3);
  }
  createDOM(e3) {
    const t3 = Wc().createElement("blockquote");
    return Gu(t3, e3.theme.quote), t3;
  }
  updateDOM(e3, t3, n2) {
    return false;
  }
  exportDOM(e3) {
    const { element: t3 } = super.exportDOM(e3);
    if (na(t3)) {
      this.isEmpty() && t3.append(Wc().createElement("br"));
      const e4 = this.getFormatType();
      e4 && (t3.style.textAlign = e4);
      const n2 = this.getDirection();
      n2 && (t3.dir = n2);
    }
    return { element: t3 };
  }
  exportJSON() {
    return super.exportJSON();
  }
  static importJSON(e3) {
    return Ft2().updateFromJSON(e3);
  }
  insertNewAfter(e3, t3) {
    const n2 = Ws();
    n2.setTextFormat(e3.format), n2.setTextStyle(e3.style);
    const r2 = this.getDirection();
    return n2.setDirection(r2), n2.setFormat(this.getFormatType()), n2.setStyle(this.getStyle()), this.insertAfter(n2, t3), n2;
  }
  collapseAtStart() {
    if (this.isShadowRoot()) {
      for (const e4 of this.getChildren()) this.insertBefore(e4);
      return this.remove(), true;
    }
    const e3 = Ws();
    return this.getChildren().forEach((t3) => e3.append(t3)), this.replace(e3), true;
  }
  canMergeWhenEmpty() {
    return true;
  }
};
function Ft2(e3) {
  const t3 = Mc(new Kt2());
  return e3 && e3.shadowRoot ? t3.setIsShadowRoot(true) : t3;
}
function kt(e3) {
  return e3 instanceof Kt2;
}
var wt2 = class extends ts {
  __tag;
  $config() {
    return this.config("heading", { extends: ts, importDOM: { h1: () => ({ conversion: _t2, priority: 0 }), h2: () => ({ conversion: _t2, priority: 0 }), h3: () => ({ conversion: _t2, priority: 0 }), h4: () => ({ conversion: _t2, priority: 0 }), h5: () => ({ conversion: _t2, priority: 0 }), h6: () => ({ conversion: _t2, priority: 0 }), p: (e3) => {
      const t3 = e3.firstChild;
      return null !== t3 && Ot2(t3) ? { conversion: () => ({ node: null }), priority: 3 } : null;
    }, span: (e3) => Ot2(e3) ? { conversion: () => ({ node: It2("h1") }), priority: 3 } : null } });
  }
  afterCloneFrom(e3) {
    super.afterCloneFrom(e3), this.__tag = e3.__tag;
  }
  constructor(e3 = "h1", t3) {
    super(t3), this.__tag = e3;
  }
  getTag() {
    return this.getLatest().__tag;
  }
  setTag(e3) {
    const t3 = this.getWritable();
    return t3.__tag = e3, t3;
  }
  createDOM(e3) {
    const t3 = this.__tag, n2 = Wc().createElement(t3), r2 = e3.theme.heading;
    if (void 0 !== r2) {
      const e4 = r2[t3];
      Gu(n2, e4);
    }
    return n2;
  }
  updateDOM(e3, t3, n2) {
    return e3.__tag !== this.__tag;
  }
  exportDOM(e3) {
    const { element: t3 } = super.exportDOM(e3);
    if (na(t3)) {
      this.isEmpty() && t3.append(Wc().createElement("br"));
      const e4 = this.getFormatType();
      e4 && (t3.style.textAlign = e4);
      const n2 = this.getDirection();
      n2 && (t3.dir = n2);
    }
    return { element: t3 };
  }
  updateFromJSON(e3) {
    return super.updateFromJSON(e3).setTag(e3.tag);
  }
  exportJSON() {
    return { ...super.exportJSON(), tag: this.getTag() };
  }
  insertNewAfter(e3, t3 = true) {
    const n2 = e3 ? e3.anchor.offset : 0, r2 = this.getLastDescendant(), o2 = !r2 || e3 && e3.anchor.key === r2.getKey() && n2 === r2.getTextContentSize() || !e3 ? Ws() : It2(this.getTag()).setFormat(this.getFormatType()).setStyle(this.getStyle()), i2 = this.getDirection();
    if (o2.setDirection(i2), this.insertAfter(o2, t3), 0 === n2 && !this.isEmpty() && e3) {
      const e4 = Ws();
      e4.select(), this.replace(e4, true);
    }
    return o2;
  }
  collapseAtStart() {
    if (this.isEmpty()) {
      const e3 = Ws();
      this.getChildren().forEach((t3) => e3.append(t3)), this.replace(e3);
    }
    return true;
  }
  extractWithChild() {
    return true;
  }
};
function Ot2(e3) {
  return "span" === e3.nodeName.toLowerCase() && "26pt" === e3.style.fontSize;
}
function _t2(e3) {
  const t3 = e3.nodeName.toLowerCase();
  let n2 = null;
  return "h1" !== t3 && "h2" !== t3 && "h3" !== t3 && "h4" !== t3 && "h5" !== t3 && "h6" !== t3 || (n2 = It2(t3), va(e3, n2), ka(n2, e3), Ta(n2, e3)), { node: n2 };
}
function Et2(e3) {
  const t3 = Ft2();
  return ka(t3, e3), va(e3, t3), Ta(t3, e3), { node: t3 };
}
function It2(e3 = "h1") {
  return Mc(new wt2(e3));
}
function At2(e3) {
  return e3 instanceof wt2;
}

// node_modules/@payloadcms/richtext-lexical/dist/features/converters/lexicalToHtml_deprecated/converter/index.js
import { createLocalReq } from "payload";
async function convertLexicalNodesToHTML2({
  converters,
  currentDepth,
  depth,
  draft,
  lexicalNodes,
  overrideAccess,
  parent,
  req,
  showHiddenFields
}) {
  const unknownConverter = converters.find((converter) => converter.nodeTypes.includes("unknown"));
  const htmlArray = await Promise.all(lexicalNodes.map(async (node, i2) => {
    const converterForNode = converters.find((converter) => converter.nodeTypes.includes(node.type));
    try {
      if (!converterForNode) {
        if (unknownConverter) {
          return await unknownConverter.converter({
            childIndex: i2,
            converters,
            currentDepth,
            depth,
            draft,
            node,
            overrideAccess,
            parent,
            req,
            showHiddenFields
          });
        }
        return "<span>unknown node</span>";
      }
      return await converterForNode.converter({
        childIndex: i2,
        converters,
        currentDepth,
        depth,
        draft,
        node,
        overrideAccess,
        parent,
        req,
        showHiddenFields
      });
    } catch (error) {
      console.error("Error converting lexical node to HTML:", error, "node:", node);
      return "";
    }
  }));
  return htmlArray.join("") || "";
}

// node_modules/@payloadcms/richtext-lexical/dist/features/typeUtilities.js
function createNode(node) {
  return node;
}

// node_modules/@payloadcms/richtext-lexical/dist/features/blockquote/markdownTransformer.js
var MarkdownTransformer = {
  type: "element",
  dependencies: [Kt2],
  export: (node, exportChildren) => {
    if (!kt(node)) {
      return null;
    }
    const lines = exportChildren(node).split("\n");
    const output = [];
    for (const line of lines) {
      output.push("> " + line);
    }
    return output.join("\n");
  },
  regExp: /^>\s/,
  replace: (parentNode, children, _match, isImport) => {
    if (isImport) {
      const previousNode = parentNode.getPreviousSibling();
      if (kt(previousNode)) {
        previousNode.splice(previousNode.getChildrenSize(), 0, [...children]);
        previousNode.select(0, 0);
        parentNode.remove();
        return;
      }
    }
    const node = Ft2();
    node.append(...children);
    parentNode.replace(node);
    node.select(0, 0);
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/blockquote/server/i18n.js
var i18n3 = {
  ar: {
    label: "\u0627\u0642\u062A\u0628\u0627\u0633"
  },
  az: {
    label: "Blokkvota"
  },
  bg: {
    label: "\u0426\u0438\u0442\u0430\u0442"
  },
  cs: {
    label: "Citace"
  },
  da: {
    label: "Blokering"
  },
  de: {
    label: "Blockzitat"
  },
  en: {
    label: "Blockquote"
  },
  es: {
    label: "Cita en bloque"
  },
  et: {
    label: "Tsitaat"
  },
  fa: {
    label: "\u0646\u0642\u0644 \u0642\u0648\u0644 \u0628\u0644\u0648\u06A9\u06CC"
  },
  fr: {
    label: "Citation"
  },
  he: {
    label: "\u05D1\u05DC\u05D5\u05E7 \u05E6\u05D9\u05D8\u05D5\u05D8"
  },
  hr: {
    label: "Blok citat"
  },
  hu: {
    label: "Id\xE9zetblokk"
  },
  is: {
    label: "Tilvitnun"
  },
  it: {
    label: "Citazione"
  },
  ja: {
    label: "\u30D6\u30ED\u30C3\u30AF\u30AF\u30A9\u30FC\u30C8"
  },
  ko: {
    label: "\uC778\uC6A9\uAD6C"
  },
  my: {
    label: "\u1012\u1031\u102B\u1004\u103A\u1038\u1001\u103B\u102E\u1038\u1001\u103C\u1004\u103A\u1038"
  },
  nb: {
    label: "Blokksitat"
  },
  nl: {
    label: "Citaat"
  },
  pl: {
    label: "Cytat blokowy"
  },
  pt: {
    label: "Cita\xE7\xE3o em bloco"
  },
  ro: {
    label: "Citat"
  },
  rs: {
    label: "\u0411\u043B\u043E\u043A \u0446\u0438\u0442\u0430\u0442\u0430"
  },
  "rs-latin": {
    label: "Blok citata"
  },
  ru: {
    label: "\u0426\u0438\u0442\u0430\u0442\u0430"
  },
  sk: {
    label: "Cit\xE1t"
  },
  sl: {
    label: "Citat"
  },
  sv: {
    label: "Blockcitat"
  },
  ta: {
    label: "\u0B95\u0B9F\u0BCD\u0B9F\u0BAE\u0BC8\u0BAA\u0BCD\u0BAA\u0BC1 \u0BAE\u0BC7\u0BB1\u0BCD\u0B95\u0BCB\u0BB3\u0BCD"
  },
  th: {
    label: "\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E2D\u0E49\u0E32\u0E07\u0E2D\u0E34\u0E07"
  },
  tr: {
    label: "Al\u0131nt\u0131"
  },
  uk: {
    label: "\u0411\u043B\u043E\u043A\u0446\u0438\u0442\u0430\u0442\u0430"
  },
  vi: {
    label: "Tr\xEDch d\u1EABn"
  },
  zh: {
    label: "\u5F15\u7528\u533A\u5757"
  },
  "zh-TW": {
    label: "\u5F15\u7528\u584A"
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/blockquote/server/index.js
var BlockquoteFeature = createServerFeature({
  feature: {
    ClientFeature: "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient",
    clientFeatureProps: null,
    i18n: i18n3,
    markdownTransformers: [MarkdownTransformer],
    nodes: [createNode({
      converters: {
        html: {
          converter: async ({
            converters,
            currentDepth,
            depth,
            draft,
            node,
            overrideAccess,
            parent,
            req,
            showHiddenFields
          }) => {
            const childrenText = await convertLexicalNodesToHTML2({
              converters,
              currentDepth,
              depth,
              draft,
              lexicalNodes: node.children,
              overrideAccess,
              parent: {
                ...node,
                parent
              },
              req,
              showHiddenFields
            });
            const style = [
              node.format ? `text-align: ${node.format};` : "",
              // the unit should be px. Do not change it to rem, em, or something else.
              // The quantity should be 40px. Do not change it either.
              // See rationale in
              // https://github.com/payloadcms/payload/issues/13130#issuecomment-3058348085
              node.indent > 0 ? `padding-inline-start: ${node.indent * 40}px;` : ""
            ].filter(Boolean).join(" ");
            return `<blockquote${style ? ` style='${style}'` : ""}>${childrenText}</blockquote>`;
          },
          nodeTypes: [Kt2.getType()]
        }
      },
      node: Kt2
    })]
  },
  key: "blockquote"
});

// node_modules/@payloadcms/richtext-lexical/dist/features/format/bold/markdownTransformers.js
var BOLD_ITALIC_STAR = {
  type: "text-format",
  format: ["bold", "italic"],
  tag: "***"
};
var BOLD_ITALIC_UNDERSCORE = {
  type: "text-format",
  format: ["bold", "italic"],
  intraword: false,
  tag: "___"
};
var BOLD_STAR = {
  type: "text-format",
  format: ["bold"],
  tag: "**"
};
var BOLD_UNDERSCORE = {
  type: "text-format",
  format: ["bold"],
  intraword: false,
  tag: "__"
};

// node_modules/@payloadcms/richtext-lexical/dist/features/format/bold/feature.server.js
var BoldFeature = createServerFeature({
  dependenciesSoft: ["italic"],
  feature: ({
    featureProviderMap
  }) => {
    const markdownTransformers = [BOLD_STAR, BOLD_UNDERSCORE];
    if (featureProviderMap.get("italic")) {
      markdownTransformers.push(BOLD_ITALIC_UNDERSCORE, BOLD_ITALIC_STAR);
    }
    return {
      ClientFeature: "@payloadcms/richtext-lexical/client#BoldFeatureClient",
      markdownTransformers
    };
  },
  key: "bold"
});

// node_modules/@payloadcms/richtext-lexical/dist/features/format/inlineCode/markdownTransformers.js
var INLINE_CODE = {
  type: "text-format",
  format: ["code"],
  tag: "`"
};

// node_modules/@payloadcms/richtext-lexical/dist/features/format/inlineCode/feature.server.js
var InlineCodeFeature = createServerFeature({
  feature: {
    ClientFeature: "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient",
    markdownTransformers: [INLINE_CODE]
  },
  key: "inlineCode"
});

// node_modules/@payloadcms/richtext-lexical/dist/features/format/italic/markdownTransformers.js
var ITALIC_STAR = {
  type: "text-format",
  format: ["italic"],
  tag: "*"
};
var ITALIC_UNDERSCORE = {
  type: "text-format",
  format: ["italic"],
  intraword: false,
  tag: "_"
};

// node_modules/@payloadcms/richtext-lexical/dist/features/format/italic/feature.server.js
var ItalicFeature = createServerFeature({
  feature: {
    ClientFeature: "@payloadcms/richtext-lexical/client#ItalicFeatureClient",
    markdownTransformers: [ITALIC_STAR, ITALIC_UNDERSCORE]
  },
  key: "italic"
});

// node_modules/@payloadcms/richtext-lexical/dist/features/format/strikethrough/markdownTransformers.js
var STRIKETHROUGH = {
  type: "text-format",
  format: ["strikethrough"],
  tag: "~~"
};

// node_modules/@payloadcms/richtext-lexical/dist/features/format/strikethrough/feature.server.js
var StrikethroughFeature = createServerFeature({
  feature: {
    ClientFeature: "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient",
    markdownTransformers: [STRIKETHROUGH]
  },
  key: "strikethrough"
});

// node_modules/@payloadcms/richtext-lexical/dist/features/format/subscript/feature.server.js
var SubscriptFeature = createServerFeature({
  feature: {
    ClientFeature: "@payloadcms/richtext-lexical/client#SubscriptFeatureClient"
  },
  key: "subscript"
});

// node_modules/@payloadcms/richtext-lexical/dist/features/format/superscript/feature.server.js
var SuperscriptFeature = createServerFeature({
  feature: {
    ClientFeature: "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient"
  },
  key: "superscript"
});

// node_modules/@payloadcms/richtext-lexical/dist/features/format/underline/feature.server.js
var UnderlineFeature = createServerFeature({
  feature: {
    ClientFeature: "@payloadcms/richtext-lexical/client#UnderlineFeatureClient"
  },
  key: "underline"
});

// node_modules/@payloadcms/richtext-lexical/dist/lexical/utils/markdown/createBlockNode.js
var createBlockNode = (createNode2) => {
  return (parentNode, children, match) => {
    const node = createNode2(match);
    if (node) {
      node.append(...children);
      parentNode.replace(node);
      node.select(0, 0);
    }
  };
};

// node_modules/@payloadcms/richtext-lexical/dist/features/heading/markdownTransformer.js
var MarkdownTransformer2 = (enabledHeadingSizes) => {
  const enabledSizes = enabledHeadingSizes.map((tag) => Number(tag.slice(1)));
  const pattern = `^(${enabledSizes.map((size) => `#{${size}}`).join("|")})\\s`;
  const regExp = new RegExp(pattern);
  return {
    type: "element",
    dependencies: [wt2],
    export: (node, exportChildren) => {
      if (!At2(node)) {
        return null;
      }
      const level = Number(node.getTag().slice(1));
      return "#".repeat(level) + " " + exportChildren(node);
    },
    regExp,
    replace: createBlockNode((match) => {
      const tag = "h" + match[1]?.length;
      return It2(tag);
    })
  };
};

// node_modules/@payloadcms/richtext-lexical/dist/features/heading/server/i18n.js
var i18n4 = {
  ar: {
    label: "\u0627\u0644\u0639\u0646\u0648\u0627\u0646 {{headingLevel}}"
  },
  az: {
    label: "Ba\u015Fl\u0131q {{headingLevel}}"
  },
  bg: {
    label: "\u0417\u0430\u0433\u043B\u0430\u0432\u0438\u0435 {{headingLevel}}"
  },
  cs: {
    label: "Nadpis {{headingLevel}}"
  },
  da: {
    label: "Overskrift {{headingLevel}}"
  },
  de: {
    label: "\xDCberschrift {{headingLevel}}"
  },
  en: {
    label: "Heading {{headingLevel}}"
  },
  es: {
    label: "Encabezado {{headingLevel}}"
  },
  et: {
    label: "Pealkiri {{headingLevel}}"
  },
  fa: {
    label: "[SKIPPED]"
  },
  fr: {
    label: "En-t\xEAte {{headingLevel}}"
  },
  he: {
    label: "\u05DB\u05D5\u05EA\u05E8\u05EA {{\u05E8\u05DE\u05EA \u05DB\u05D5\u05EA\u05E8\u05EA}}"
  },
  hr: {
    label: "Naslov {{headingLevel}}"
  },
  hu: {
    label: "C\xEDmsor {{headingLevel}}"
  },
  is: {
    label: "Fyrirs\xF6gn {{headingLevel}}"
  },
  it: {
    label: "Intestazione {{headingLevel}}"
  },
  ja: {
    label: "\u898B\u51FA\u3057{{headingLevel}}"
  },
  ko: {
    label: "\uC81C\uBAA9 {{headingLevel}}"
  },
  my: {
    label: "[SURAT]\n\nKepala {{headingLevel}}"
  },
  nb: {
    label: "Overskrift {{headingLevel}}"
  },
  nl: {
    label: "Kop {{headingLevel}}"
  },
  pl: {
    label: "Nag\u0142\xF3wek {{headingLevel}}"
  },
  pt: {
    label: "Cabe\xE7alho {{headingLevel}}"
  },
  ro: {
    label: "Titlu {{headingLevel}}"
  },
  rs: {
    label: "\u041D\u0430\u0441\u043B\u043E\u0432 {{headingLevel}}"
  },
  "rs-latin": {
    label: "Naslov {{headingLevel}}"
  },
  ru: {
    label: "\u0417\u0430\u0433\u043E\u043B\u043E\u0432\u043E\u043A {{headingLevel}}"
  },
  sk: {
    label: "Nadpis {{headingLevel}}"
  },
  sl: {
    label: "Naslov {{headingLevel}}"
  },
  sv: {
    label: "Rubrik {{headingLevel}}"
  },
  ta: {
    label: "\u0BA4\u0BB2\u0BC8\u0BAA\u0BCD\u0BAA\u0BC1 {{headingLevel}}"
  },
  th: {
    label: "\u0E2B\u0E31\u0E27\u0E02\u0E49\u0E2D {{headingLevel}}"
  },
  tr: {
    label: "Ba\u015Fl\u0131k {{headingLevel}}"
  },
  uk: {
    label: "\u0417\u0430\u0433\u043E\u043B\u043E\u0432\u043E\u043A {{headingLevel}}"
  },
  vi: {
    label: "Ti\xEAu \u0111\u1EC1 {{headingLevel}}"
  },
  zh: {
    label: "\u6807\u9898 {{headingLevel}}"
  },
  "zh-TW": {
    label: "\u6A19\u984C {{headingLevel}}"
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/heading/server/validate.js
var headingValidation = ({
  enabledHeadingSizes
}) => {
  const allowedHeadingTags = new Set(enabledHeadingSizes.filter((tag) => ALLOWED_HEADING_TAGS.has(tag)));
  return ({
    node
  }) => {
    if (allowedHeadingTags.has(node.tag)) {
      return true;
    }
    return allowedHeadingTags.size > 0 ? `Heading tag must be one of ${Array.from(allowedHeadingTags).join(", ")}.` : "Headings are not enabled.";
  };
};

// node_modules/@payloadcms/richtext-lexical/dist/features/heading/server/index.js
var HeadingFeature = createServerFeature({
  feature: ({
    props
  }) => {
    if (!props) {
      props = {};
    }
    const {
      enabledHeadingSizes = ["h1", "h2", "h3", "h4", "h5", "h6"]
    } = props;
    enabledHeadingSizes.sort();
    return {
      ClientFeature: "@payloadcms/richtext-lexical/client#HeadingFeatureClient",
      clientFeatureProps: props,
      i18n: i18n4,
      markdownTransformers: enabledHeadingSizes.length > 0 ? [MarkdownTransformer2(enabledHeadingSizes)] : [],
      nodes: [createNode({
        converters: {
          html: {
            converter: async ({
              converters,
              currentDepth,
              depth,
              draft,
              node,
              overrideAccess,
              parent,
              req,
              showHiddenFields
            }) => {
              const childrenText = await convertLexicalNodesToHTML2({
                converters,
                currentDepth,
                depth,
                draft,
                lexicalNodes: node.children,
                overrideAccess,
                parent: {
                  ...node,
                  parent
                },
                req,
                showHiddenFields
              });
              const style = [
                node.format ? `text-align: ${node.format};` : "",
                // the unit should be px. Do not change it to rem, em, or something else.
                // The quantity should be 40px. Do not change it either.
                // See rationale in
                // https://github.com/payloadcms/payload/issues/13130#issuecomment-3058348085
                node.indent > 0 ? `padding-inline-start: ${node.indent * 40}px;` : ""
              ].filter(Boolean).join(" ");
              const tag = ALLOWED_HEADING_TAGS.has(node.tag) ? node.tag : "h1";
              return `<${tag}${style ? ` style='${style}'` : ""}>${childrenText}</${tag}>`;
            },
            nodeTypes: [wt2.getType()]
          }
        },
        node: wt2,
        validations: [headingValidation({
          enabledHeadingSizes
        })]
      })],
      sanitizedServerFeatureProps: props
    };
  },
  key: "heading"
});

// node_modules/@payloadcms/richtext-lexical/dist/features/horizontalRule/server/i18n.js
var i18n5 = {
  ar: {
    label: "\u0627\u0644\u0642\u0627\u0639\u062F\u0629 \u0627\u0644\u0623\u0641\u0642\u064A\u0629"
  },
  az: {
    label: "\xDCf\xFCqi X\u0259tt"
  },
  bg: {
    label: "\u0425\u043E\u0440\u0438\u0437\u043E\u043D\u0442\u0430\u043B\u043D\u0430 \u043B\u0438\u043D\u0438\u044F"
  },
  cs: {
    label: "Vodorovn\xFD prav\xEDtko"
  },
  da: {
    label: "Horisontal Regel"
  },
  de: {
    label: "Trennlinie"
  },
  en: {
    label: "Horizontal Rule"
  },
  es: {
    label: "Regla Horizontal"
  },
  et: {
    label: "Horisontaalne reegel"
  },
  fa: {
    label: "\u0642\u0627\u0639\u062F\u0647 \u0627\u0641\u0642\u06CC"
  },
  fr: {
    label: "R\xE8gle horizontale"
  },
  he: {
    label: "\u05E7\u05D5 \u05D0\u05D5\u05E4\u05E7\u05D9"
  },
  hr: {
    label: "Vodoravna linija"
  },
  hu: {
    label: "V\xEDzszintes vonal"
  },
  is: {
    label: "L\xE1r\xE9tt l\xEDna"
  },
  it: {
    label: "Regola Orizzontale"
  },
  ja: {
    label: "\u6C34\u5E73\u7DDA"
  },
  ko: {
    label: "\uC218\uD3C9 \uADDC\uCE59"
  },
  my: {
    label: "Peraturan Mendatar"
  },
  nb: {
    label: "Horisontal Regel"
  },
  nl: {
    label: "Horizontale Regel"
  },
  pl: {
    label: "Pozioma Linia"
  },
  pt: {
    label: "Regra Horizontal"
  },
  ro: {
    label: "Linie orizontal\u0103"
  },
  rs: {
    label: "\u0425\u043E\u0440\u0438\u0437\u043E\u043D\u0442\u0430\u043B\u043D\u0430 \u043B\u0438\u043D\u0438\u0458\u0430"
  },
  "rs-latin": {
    label: "Horizontalna linija"
  },
  ru: {
    label: "\u0413\u043E\u0440\u0438\u0437\u043E\u043D\u0442\u0430\u043B\u044C\u043D\u0430\u044F \u043B\u0438\u043D\u0438\u044F"
  },
  sk: {
    label: "Vodorovn\xE1 \u010Diara"
  },
  sl: {
    label: "Vodoravna \u010Drta"
  },
  sv: {
    label: "Horisontell linje"
  },
  ta: {
    label: "\u0B95\u0BC1\u0BB1\u0BC1\u0B95\u0BCD\u0B95\u0BC1 \u0BB5\u0BB0\u0BBF"
  },
  th: {
    label: "\u0E40\u0E2A\u0E49\u0E19\u0E02\u0E2D\u0E1A\u0E41\u0E19\u0E27\u0E19\u0E2D\u0E19"
  },
  tr: {
    label: "Yatay \xC7izgi"
  },
  uk: {
    label: "\u0413\u043E\u0440\u0438\u0437\u043E\u043D\u0442\u0430\u043B\u044C\u043D\u0430 \u043B\u0456\u043D\u0456\u044F"
  },
  vi: {
    label: "Quy t\u1EAFc ngang"
  },
  zh: {
    label: "\u6C34\u5E73\u7EBF"
  },
  "zh-TW": {
    label: "\u6C34\u5E73\u7DDA"
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/horizontalRule/server/nodes/HorizontalRuleNode.js
var INSERT_HORIZONTAL_RULE_COMMAND = Re("INSERT_HORIZONTAL_RULE_COMMAND");
var HorizontalRuleServerNode = class extends os {
  static clone(node) {
    return new this(node.__key);
  }
  static getType() {
    return "horizontalrule";
  }
  /**
  * Defines what happens if you copy an hr element from another page and paste it into the lexical editor
  *
  * This also determines the behavior of lexical's internal HTML -> Lexical converter
  */
  static importDOM() {
    return {
      hr: () => ({
        conversion: $convertHorizontalRuleElement,
        priority: 0
      })
    };
  }
  /**
  * The data for this node is stored serialized as JSON. This is the "load function" of that node: it takes the saved data and converts it into a node.
  */
  static importJSON(serializedNode) {
    return $createHorizontalRuleServerNode();
  }
  /**
  * Determines how the hr element is rendered in the lexical editor. This is only the "initial" / "outer" HTML element.
  */
  createDOM(config) {
    const element = document.createElement("hr");
    Gu(element, config.theme.hr);
    return element;
  }
  decorate() {
    return null;
  }
  /**
  * Opposite of importDOM, this function defines what happens when you copy an hr element from the lexical editor and paste it into another page.
  *
  * This also determines the behavior of lexical's internal Lexical -> HTML converter
  */
  exportDOM() {
    return {
      element: document.createElement("hr")
    };
  }
  /**
  * Opposite of importJSON. This determines what data is saved in the database / in the lexical editor state.
  */
  exportJSON() {
    return {
      type: "horizontalrule",
      version: 1
    };
  }
  getTextContent() {
    return "\n";
  }
  isInline() {
    return false;
  }
  updateDOM() {
    return false;
  }
};
function $convertHorizontalRuleElement() {
  return {
    node: $createHorizontalRuleServerNode()
  };
}
function $createHorizontalRuleServerNode() {
  return Mc(new HorizontalRuleServerNode());
}
function $isHorizontalRuleServerNode(node) {
  return node instanceof HorizontalRuleServerNode;
}

// node_modules/@payloadcms/richtext-lexical/dist/features/horizontalRule/server/markdownTransformer.js
var MarkdownTransformer3 = {
  type: "element",
  dependencies: [HorizontalRuleServerNode],
  export: (node, exportChildren) => {
    if (!$isHorizontalRuleServerNode(node)) {
      return null;
    }
    return "---";
  },
  // match ---
  regExp: /^---\s*$/,
  replace: (parentNode) => {
    const node = $createHorizontalRuleServerNode();
    if (node) {
      parentNode.replace(node);
    }
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/horizontalRule/server/index.js
var HorizontalRuleFeature = createServerFeature({
  feature: {
    ClientFeature: "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient",
    i18n: i18n5,
    markdownTransformers: [MarkdownTransformer3],
    nodes: [createNode({
      converters: {
        html: {
          converter: () => {
            return `<hr/>`;
          },
          nodeTypes: [HorizontalRuleServerNode.getType()]
        }
      },
      node: HorizontalRuleServerNode
    })]
  },
  key: "horizontalRule"
});

// node_modules/@payloadcms/richtext-lexical/dist/features/indent/server/i18n.js
var i18n6 = {
  ar: {
    decreaseLabel: "\u062A\u0642\u0644\u064A\u0644 \u0627\u0644\u0645\u0633\u0627\u0641\u0629 \u0627\u0644\u0628\u0627\u062F\u0626\u0629",
    increaseLabel: "\u0632\u064A\u0627\u062F\u0629 \u0627\u0644\u0645\u0633\u0627\u0641\u0629 \u0627\u0644\u0628\u0627\u062F\u0626\u0629"
  },
  az: {
    decreaseLabel: "\u0130nterval\u0131 Azalt\u0131n",
    increaseLabel: "Girintiyi Art\u0131r\u0131n"
  },
  bg: {
    decreaseLabel: "\u041D\u0430\u043C\u0430\u043B\u0438 \u043E\u0442\u0441\u0442\u043E\u044F\u043D\u0438\u0435\u0442\u043E",
    increaseLabel: "\u0423\u0432\u0435\u043B\u0438\u0447\u0435\u0442\u0435 \u043E\u0442\u0441\u0442\u043E\u044F\u043D\u0438\u0435\u0442\u043E"
  },
  cs: {
    decreaseLabel: "Zmen\u0161it odsazen\xED",
    increaseLabel: "Zv\u011Bt\u0161it odsazen\xED"
  },
  da: {
    decreaseLabel: "Reducer Indrykning",
    increaseLabel: "For\xF8g indrykning"
  },
  de: {
    decreaseLabel: "Einzug verkleinern",
    increaseLabel: "Einzug erh\xF6hen"
  },
  en: {
    decreaseLabel: "Decrease Indent",
    increaseLabel: "Increase Indent"
  },
  es: {
    decreaseLabel: "Disminuir Sangr\xEDa",
    increaseLabel: "Aumentar Sangr\xEDa"
  },
  et: {
    decreaseLabel: "Taande v\xE4hendamine",
    increaseLabel: "Taande suurendamine"
  },
  fa: {
    decreaseLabel: "\u06A9\u0627\u0647\u0634 \u062A\u0648\u0631\u0641\u062A\u06AF\u06CC",
    increaseLabel: "\u0627\u0641\u0632\u0627\u06CC\u0634 \u062A\u0648\u0631\u0641\u062A\u06AF\u06CC"
  },
  fr: {
    decreaseLabel: "Diminuer l'indentation",
    increaseLabel: "Augmenter l'indentation"
  },
  he: {
    decreaseLabel: "\u05D4\u05E7\u05D8\u05DF \u05D4\u05D6\u05D7\u05D4",
    increaseLabel: "\u05D4\u05D2\u05D3\u05DC \u05DB\u05E0\u05D9\u05E1\u05D4"
  },
  hr: {
    decreaseLabel: "Smanji uvla\u010Denje",
    increaseLabel: "Pove\u0107aj uvla\u010Denje"
  },
  hu: {
    decreaseLabel: "Cs\xF6kkentse a beh\xFAz\xE1st",
    increaseLabel: "Beh\xFAz\xE1s n\xF6vel\xE9se"
  },
  is: {
    decreaseLabel: "Minnka inndr\xE1tt",
    increaseLabel: "Auka inndr\xE1tt"
  },
  it: {
    decreaseLabel: "Diminuisci rientro",
    increaseLabel: "Aumenta Rientro"
  },
  ja: {
    decreaseLabel: "\u30A4\u30F3\u30C7\u30F3\u30C8\u3092\u6E1B\u3089\u3059",
    increaseLabel: "\u30A4\u30F3\u30C7\u30F3\u30C8\u3092\u5897\u3084\u3059"
  },
  ko: {
    decreaseLabel: "\uB4E4\uC5EC\uC4F0\uAE30 \uC904\uC774\uAE30",
    increaseLabel: "\uB4E4\uC5EC\uC4F0\uAE30 \uB298\uB9AC\uAE30"
  },
  my: {
    decreaseLabel: "Kurangkan Inden",
    increaseLabel: "Tingkatkan Inden"
  },
  nb: {
    decreaseLabel: "Reduser innrykk",
    increaseLabel: "\xD8ke innrykk"
  },
  nl: {
    decreaseLabel: "Verminder Inspringing",
    increaseLabel: "Inspring verhogen"
  },
  pl: {
    decreaseLabel: "Zmniejsz wci\u0119cie",
    increaseLabel: "Zwi\u0119ksz wci\u0119cie"
  },
  pt: {
    decreaseLabel: "Diminuir recuo",
    increaseLabel: "Aumentar Indenta\xE7\xE3o"
  },
  ro: {
    decreaseLabel: "Reducere indentare",
    increaseLabel: "Cre\u0219te indentarea"
  },
  rs: {
    decreaseLabel: "\u0421\u043C\u0430\u045A\u0438 \u0443\u0432\u043B\u0430\u0447\u0435\u045A\u0435",
    increaseLabel: "\u041F\u043E\u0432\u0435\u045B\u0430\u0458 \u0443\u0432\u043B\u0430\u0447\u0435\u045A\u0435"
  },
  "rs-latin": {
    decreaseLabel: "Smanji uvla\u010Denje",
    increaseLabel: "Pove\u0107aj uvla\u010Denje"
  },
  ru: {
    decreaseLabel: "\u0423\u043C\u0435\u043D\u044C\u0448\u0438\u0442\u044C \u043E\u0442\u0441\u0442\u0443\u043F",
    increaseLabel: "\u0423\u0432\u0435\u043B\u0438\u0447\u0438\u0442\u044C \u043E\u0442\u0441\u0442\u0443\u043F"
  },
  sk: {
    decreaseLabel: "Zn\xED\u017Ei\u0165 odsadenie",
    increaseLabel: "Zv\xE4\u010D\u0161i\u0165 odsadenie"
  },
  sl: {
    decreaseLabel: "Zmanj\u0161aj zamik",
    increaseLabel: "Pove\u010Daj zamik"
  },
  sv: {
    decreaseLabel: "Minska indrag",
    increaseLabel: "\xD6ka indrag"
  },
  ta: {
    decreaseLabel: "\u0B87\u0B9F\u0BA4\u0BC1\u0BAA\u0BC1\u0BB1\u0B9A\u0BCD \u0B9A\u0BC6\u0BB0\u0BC1\u0B95\u0BB2\u0BC8 \u0B95\u0BC1\u0BB1\u0BC8\u0B95\u0BCD\u0B95\u0BB5\u0BC1\u0BAE\u0BCD",
    increaseLabel: "\u0B87\u0B9F\u0BA4\u0BC1\u0BAA\u0BC1\u0BB1\u0B9A\u0BCD \u0B9A\u0BC6\u0BB0\u0BC1\u0B95\u0BB2\u0BC8 \u0B85\u0BA4\u0BBF\u0B95\u0BB0\u0BBF\u0B95\u0BCD\u0B95\u0BB5\u0BC1\u0BAE\u0BCD"
  },
  th: {
    decreaseLabel: "\u0E25\u0E14\u0E01\u0E32\u0E23\u0E40\u0E22\u0E37\u0E49\u0E2D\u0E07",
    increaseLabel: "\u0E40\u0E1E\u0E34\u0E48\u0E21\u0E01\u0E32\u0E23\u0E40\u0E22\u0E37\u0E49\u0E2D\u0E07"
  },
  tr: {
    decreaseLabel: "Girintiyi Azalt",
    increaseLabel: "Girintiyi Art\u0131r"
  },
  uk: {
    decreaseLabel: "\u0417\u043C\u0435\u043D\u0448\u0438\u0442\u0438 \u0432\u0456\u0434\u0441\u0442\u0443\u043F",
    increaseLabel: "\u0417\u0431\u0456\u043B\u044C\u0448\u0438\u0442\u0438 \u0432\u0456\u0434\u0441\u0442\u0443\u043F"
  },
  vi: {
    decreaseLabel: "Gi\u1EA3m l\u1EC1",
    increaseLabel: "T\u0103ng l\u1EC1"
  },
  zh: {
    decreaseLabel: "\u51CF\u5C11\u7F29\u8FDB",
    increaseLabel: "\u589E\u52A0\u7F29\u8FDB"
  },
  "zh-TW": {
    decreaseLabel: "\u6E1B\u5C11\u7E2E\u6392",
    increaseLabel: "\u589E\u52A0\u7E2E\u6392"
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/indent/server/index.js
var IndentFeature = createServerFeature({
  feature: ({
    props
  }) => {
    return {
      ClientFeature: "@payloadcms/richtext-lexical/client#IndentFeatureClient",
      clientFeatureProps: props,
      i18n: i18n6
    };
  },
  key: "indent"
});

// node_modules/@payloadcms/richtext-lexical/dist/features/link/server/index.js
import escapeHTML5 from "escape-html";
import { sanitizeFields } from "payload";

// node_modules/@payloadcms/richtext-lexical/dist/lexical/utils/url.js
function sanitizeUrl2(url) {
  const SAFE_URL_PATTERN = /^(?:(?:https?|mailto|ftp|tel|file|sms):|[^&:/?#]*(?:[/?#]|$))/gi;
  const DATA_URL_PATTERN = /^data:(?:image\/(?:bmp|gif|jpeg|jpg|png|tiff|webp)|video\/(?:mpeg|mp4|ogg|webm)|audio\/(?:mp3|oga|ogg|opus));base64,[a-z\d+/]+=*$/i;
  url = String(url).trim();
  if (url.match(SAFE_URL_PATTERN) != null || url.match(DATA_URL_PATTERN) != null) {
    return url;
  }
  return "https://";
}
var absoluteRegExp = /^(?:[a-zA-Z][a-zA-Z\d+.-]*:(?:\/\/)?(?:[-;:&=+$,\w]+@)?[A-Za-z\d]+(?:\.[A-Za-z\d]+)+|www\.[A-Za-z\d]+(?:\.[A-Za-z\d]+)+|(?:tel|mailto):[\w+.-]+)(?:\/[+~%/\w-]*)?(?:\?[-;&=%\w]*)?(?:#\w+)?$/;
var relativeOrAnchorRegExp = /^(?:\/[\w\-./]*(?:\?[-;&=%\w]*)?(?:#[\w-]+)?|#[\w\-]+)$/;
function validateUrlMinimal(url) {
  if (!url) {
    return false;
  }
  return !url.includes(" ");
}
function validateUrl(url) {
  if (!url) {
    return false;
  }
  if (url.includes(" ")) {
    return false;
  }
  if (/^[a-z][a-z\d+.-]*:\/[^/]/i.test(url)) {
    return false;
  }
  if (url === "https://") {
    return true;
  }
  if (absoluteRegExp.test(url)) {
    return true;
  }
  if (relativeOrAnchorRegExp.test(url)) {
    return true;
  }
  try {
    const urlObj = new URL(url);
    if (["ftp:", "http:", "https:"].includes(urlObj.protocol)) {
      if (!urlObj.hostname.includes(".")) {
        return false;
      }
    }
    return true;
  } catch {
  }
  return false;
}

// node_modules/@payloadcms/richtext-lexical/dist/features/link/nodes/LinkNode.js
import ObjectID from "bson-objectid";
var SUPPORTED_URL_PROTOCOLS = /* @__PURE__ */ new Set(["http:", "https:", "mailto:", "sms:", "tel:"]);
var LinkNode = class extends ts {
  __fields;
  __id;
  constructor({
    id,
    fields = {
      linkType: "custom",
      newTab: false
    },
    key: key2
  }) {
    super(key2);
    this.__fields = fields;
    this.__id = id;
  }
  static clone(node) {
    return new this({
      id: node.__id,
      fields: node.__fields,
      key: node.__key
    });
  }
  static getType() {
    return "link";
  }
  static importDOM() {
    return {
      a: (node) => ({
        conversion: $convertAnchorElement,
        priority: 1
      })
    };
  }
  static importJSON(serializedNode) {
    const node = $createLinkNode({}).updateFromJSON(serializedNode);
    if (serializedNode.version === 1 && typeof serializedNode.fields?.doc?.value === "object" && serializedNode.fields?.doc?.value?.id) {
      serializedNode.fields.doc.value = serializedNode.fields.doc.value.id;
      serializedNode.version = 2;
    }
    if (serializedNode.version === 2 && !serializedNode.id) {
      serializedNode.id = new ObjectID.default().toHexString();
      serializedNode.version = 3;
    }
    return node;
  }
  canBeEmpty() {
    return false;
  }
  canInsertTextAfter() {
    return false;
  }
  canInsertTextBefore() {
    return false;
  }
  createDOM(config) {
    const element = document.createElement("a");
    if (this.__fields?.linkType === "custom") {
      element.href = this.sanitizeUrl(this.__fields.url ?? "");
    }
    if (this.__fields?.newTab ?? false) {
      element.target = "_blank";
    }
    if (this.__fields?.newTab === true && this.__fields?.linkType === "custom") {
      element.rel = manageRel(element.rel, "add", "noopener");
    }
    Gu(element, config.theme.link);
    return element;
  }
  exportJSON() {
    const fields = this.getFields();
    if (fields?.linkType === "internal") {
      delete fields.url;
    } else if (fields?.linkType === "custom") {
      delete fields.doc;
    }
    const returnObject = {
      ...super.exportJSON(),
      type: "link",
      fields,
      version: 3
    };
    const id = this.getID();
    if (id) {
      returnObject.id = id;
    }
    return returnObject;
  }
  extractWithChild(child, selection, destination) {
    if (!Er(selection)) {
      return false;
    }
    const anchorNode = selection.anchor.getNode();
    const focusNode = selection.focus.getNode();
    return this.isParentOf(anchorNode) && this.isParentOf(focusNode) && selection.getTextContent().length > 0;
  }
  getFields() {
    return this.getLatest().__fields;
  }
  getID() {
    return this.getLatest().__id;
  }
  insertNewAfter(selection, restoreSelection = true) {
    const element = this.getParentOrThrow().insertNewAfter(selection, restoreSelection);
    if (es(element)) {
      const linkNode = $createLinkNode({
        fields: this.__fields
      });
      element.append(linkNode);
      return linkNode;
    }
    return null;
  }
  isInline() {
    return true;
  }
  sanitizeUrl(url) {
    try {
      const parsedUrl = new URL(url);
      if (!SUPPORTED_URL_PROTOCOLS.has(parsedUrl.protocol)) {
        return "about:blank";
      }
    } catch (e3) {
      return "https://";
    }
    return url;
  }
  setFields(fields) {
    const writable = this.getWritable();
    writable.__fields = fields;
    return writable;
  }
  setID(id) {
    const writable = this.getWritable();
    writable.__id = id;
    return writable;
  }
  updateDOM(prevNode, anchor, config) {
    const url = this.__fields?.url;
    const newTab = this.__fields?.newTab;
    if (url != null && url !== prevNode.__fields?.url && this.__fields?.linkType === "custom") {
      anchor.href = url;
    }
    if (this.__fields?.linkType === "internal" && prevNode.__fields?.linkType === "custom") {
      anchor.removeAttribute("href");
    }
    if (anchor.rel == null) {
      anchor.rel = "";
    }
    if (newTab !== prevNode.__fields?.newTab) {
      if (newTab ?? false) {
        anchor.target = "_blank";
        if (this.__fields?.linkType === "custom") {
          anchor.rel = manageRel(anchor.rel, "add", "noopener");
        }
      } else {
        anchor.removeAttribute("target");
        anchor.rel = manageRel(anchor.rel, "remove", "noopener");
      }
    }
    return false;
  }
  updateFromJSON(serializedNode) {
    return super.updateFromJSON(serializedNode).setFields(serializedNode.fields).setID(serializedNode.id);
  }
};
function $convertAnchorElement(domNode) {
  let node = null;
  if (Zc(domNode)) {
    const content = domNode.textContent;
    if (content !== null && content !== "") {
      node = $createLinkNode({
        id: new ObjectID.default().toHexString(),
        fields: {
          doc: null,
          linkType: "custom",
          newTab: domNode.getAttribute("target") === "_blank",
          url: domNode.getAttribute("href") ?? ""
        }
      });
    }
  }
  return {
    node
  };
}
function $createLinkNode({
  id,
  fields
}) {
  return Mc(new LinkNode({
    id: id ?? new ObjectID.default().toHexString(),
    fields
  }));
}
function $isLinkNode(node) {
  return node instanceof LinkNode;
}
var TOGGLE_LINK_COMMAND = Re("TOGGLE_LINK_COMMAND");
function manageRel(input, action, value) {
  let result;
  let mutableInput = `${input}`;
  if (action === "add") {
    if (mutableInput.includes(value)) {
      const re2 = new RegExp(value, "g");
      mutableInput = mutableInput.replace(re2, "").trim();
    }
    mutableInput = mutableInput.trim();
    result = mutableInput.length === 0 ? `${value}` : `${mutableInput} ${value}`;
  } else {
    const re2 = new RegExp(value, "g");
    result = mutableInput.replace(re2, "").trim();
  }
  return result;
}

// node_modules/@payloadcms/richtext-lexical/dist/features/link/markdownTransformer.js
var replaceTransformer = (textNode, match) => {
  const [, linkText, linkUrl] = match;
  const linkNode = $createLinkNode({
    fields: {
      doc: null,
      linkType: "custom",
      newTab: false,
      url: linkUrl
    }
  });
  const linkTextNode = hr(linkText);
  linkTextNode.setFormat(textNode.getFormat());
  linkNode.append(linkTextNode);
  textNode.replace(linkNode);
  return linkTextNode;
};
var createLinkMarkdownTransformer = (args) => ({
  type: "text-match",
  dependencies: [LinkNode],
  export: (_node, exportChildren) => {
    if (!$isLinkNode(_node)) {
      return null;
    }
    const node = _node;
    const fields = node.getFields();
    let url;
    if (fields.linkType === "internal") {
      if (args?.internalDocToHref) {
        url = sanitizeUrl2(args.internalDocToHref({
          linkNode: node.exportJSON()
        }));
      } else {
        console.warn("Lexical \u2192 Markdown converter: found internal link but internalDocToHref is not provided \u2014 link will have an empty href");
        url = "";
      }
    } else {
      url = sanitizeUrl2(fields.url ?? "");
    }
    const textContent = exportChildren(node);
    return `[${textContent}](${url})`;
  },
  importRegExp: /(?<!!)\[([^[]+)\]\(([^()\s]+)(?:\s"((?:[^"]*\\")*[^"]*)"\s*)?\)/,
  regExp: /(?<!!)\[([^[]+)\]\(([^()\s]+)(?:\s"((?:[^"]*\\")*[^"]*)"\s*)?\)$/,
  replace: replaceTransformer,
  trigger: ")"
});
var LinkMarkdownTransformer = createLinkMarkdownTransformer();

// node_modules/@payloadcms/richtext-lexical/dist/features/link/nodes/AutoLinkNode.js
var AutoLinkNode = class extends LinkNode {
  static clone(node) {
    return new this({
      id: "",
      fields: node.__fields,
      key: node.__key
    });
  }
  static getType() {
    return "autolink";
  }
  static importDOM() {
    return null;
  }
  static importJSON(serializedNode) {
    const node = $createAutoLinkNode({}).updateFromJSON(serializedNode);
    if (serializedNode.version === 1 && typeof serializedNode.fields?.doc?.value === "object" && serializedNode.fields?.doc?.value?.id) {
      serializedNode.fields.doc.value = serializedNode.fields.doc.value.id;
      serializedNode.version = 2;
    }
    return node;
  }
  // @ts-expect-error
  exportJSON() {
    const serialized = super.exportJSON();
    return {
      type: "autolink",
      children: serialized.children,
      direction: serialized.direction,
      fields: serialized.fields,
      format: serialized.format,
      indent: serialized.indent,
      version: 2
    };
  }
  insertNewAfter(selection, restoreSelection = true) {
    const element = this.getParentOrThrow().insertNewAfter(selection, restoreSelection);
    if (es(element)) {
      const linkNode = $createAutoLinkNode({
        fields: this.__fields
      });
      element.append(linkNode);
      return linkNode;
    }
    return null;
  }
  updateFromJSON(serializedNode) {
    return super.updateFromJSON(serializedNode).setFields(serializedNode.fields);
  }
};
function $createAutoLinkNode({
  fields
}) {
  return Mc(new AutoLinkNode({
    id: "",
    fields
  }));
}

// node_modules/@payloadcms/richtext-lexical/dist/populateGraphQL/recursivelyPopulateFieldsForGraphQL.js
import { afterReadTraverseFields } from "payload";
var recursivelyPopulateFieldsForGraphQL = ({
  context,
  currentDepth = 0,
  data,
  depth,
  draft,
  fieldPromises,
  fields,
  findMany,
  flattenLocales,
  overrideAccess = false,
  parentIsLocalized,
  populationPromises,
  req,
  showHiddenFields,
  siblingDoc
}) => {
  afterReadTraverseFields({
    collection: null,
    context,
    currentDepth,
    depth,
    doc: data,
    draft,
    fallbackLocale: req.fallbackLocale,
    fieldPromises,
    fields,
    findMany,
    flattenLocales,
    global: null,
    locale: req.locale,
    overrideAccess,
    parentIndexPath: "",
    parentIsLocalized,
    parentPath: "",
    parentSchemaPath: "",
    populationPromises,
    req,
    showHiddenFields,
    siblingDoc,
    triggerHooks: false
  });
};

// node_modules/@payloadcms/richtext-lexical/dist/features/link/server/graphQLPopulationPromise.js
var linkPopulationPromiseHOC = (props) => {
  return ({
    context,
    currentDepth,
    depth,
    draft,
    editorPopulationPromises,
    field,
    fieldPromises,
    findMany,
    flattenLocales,
    node,
    overrideAccess,
    parentIsLocalized,
    populationPromises,
    req,
    showHiddenFields
  }) => {
    if (!props.fields?.length) {
      return;
    }
    if (Array.isArray(props.fields)) {
      recursivelyPopulateFieldsForGraphQL({
        context,
        currentDepth,
        data: node.fields,
        depth,
        draft,
        editorPopulationPromises,
        fieldPromises,
        fields: props.fields,
        findMany,
        flattenLocales,
        overrideAccess,
        parentIsLocalized: parentIsLocalized || field.localized || false,
        populationPromises,
        req,
        showHiddenFields,
        siblingDoc: node.fields
      });
    }
  };
};

// node_modules/@payloadcms/richtext-lexical/dist/features/link/server/i18n.js
var i18n7 = {
  ar: {
    label: "\u0631\u0627\u0628\u0637",
    loadingWithEllipsis: "\u062C\u0627\u0631 \u0627\u0644\u062A\u062D\u0645\u064A\u0644..."
  },
  az: {
    label: "Ke\xE7id",
    loadingWithEllipsis: "Y\xFCkl\u0259nir..."
  },
  bg: {
    label: "\u0412\u0440\u044A\u0437\u043A\u0430",
    loadingWithEllipsis: "\u0417\u0430\u0440\u0435\u0436\u0434\u0430 \u0441\u0435..."
  },
  cs: {
    label: "Odkaz",
    loadingWithEllipsis: "Na\u010D\xEDt\xE1n\xED..."
  },
  da: {
    label: "Link",
    loadingWithEllipsis: "Indl\xE6ser..."
  },
  de: {
    label: "Verkn\xFCpfung",
    loadingWithEllipsis: "Laden..."
  },
  en: {
    label: "Link",
    loadingWithEllipsis: "Loading..."
  },
  es: {
    label: "Enlace",
    loadingWithEllipsis: "Cargando..."
  },
  et: {
    label: "Link",
    loadingWithEllipsis: "Laadimine..."
  },
  fa: {
    label: "\u067E\u06CC\u0648\u0646\u062F",
    loadingWithEllipsis: "\u062F\u0631 \u062D\u0627\u0644 \u0628\u0627\u0631\u06AF\u0630\u0627\u0631\u06CC..."
  },
  fr: {
    label: "Lien",
    loadingWithEllipsis: "Chargement..."
  },
  he: {
    label: "\u05E7\u05D9\u05E9\u05D5\u05E8",
    loadingWithEllipsis: "\u05D8\u05D5\u05E2\u05DF..."
  },
  hr: {
    label: "Poveznica",
    loadingWithEllipsis: "U\u010Ditavanje..."
  },
  hu: {
    label: "Hivatkoz\xE1s",
    loadingWithEllipsis: "Bet\xF6lt\xE9s..."
  },
  is: {
    label: "Hlekkur",
    loadingWithEllipsis: "Hle\xF0..."
  },
  it: {
    label: "Collegamento",
    loadingWithEllipsis: "Caricamento..."
  },
  ja: {
    label: "\u30EA\u30F3\u30AF",
    loadingWithEllipsis: "\u8AAD\u307F\u8FBC\u307F\u4E2D..."
  },
  ko: {
    label: "\uB9C1\uD06C",
    loadingWithEllipsis: "\uB85C\uB529 \uC911..."
  },
  my: {
    label: "\u101C\u1004\u1037\u103A",
    loadingWithEllipsis: "\u1016\u103D\u1004\u1037\u103A\u1014\u1031\u101E\u100A\u103A..."
  },
  nb: {
    label: "Lenke",
    loadingWithEllipsis: "Laster..."
  },
  nl: {
    label: "Link",
    loadingWithEllipsis: "Laden..."
  },
  pl: {
    label: "\u0141\u0105cze",
    loadingWithEllipsis: "\u0141adowanie..."
  },
  pt: {
    label: "Liga\xE7\xE3o",
    loadingWithEllipsis: "Carregando..."
  },
  ro: {
    label: "Leg\u0103tur\u0103",
    loadingWithEllipsis: "Se \xEEncarc\u0103..."
  },
  rs: {
    label: "\u0412\u0435\u0437\u0430",
    loadingWithEllipsis: "\u0423\u0447\u0438\u0442\u0430\u0432\u0430\u045A\u0435..."
  },
  "rs-latin": {
    label: "Veza",
    loadingWithEllipsis: "U\u010Ditavanje..."
  },
  ru: {
    label: "\u0421\u0441\u044B\u043B\u043A\u0430",
    loadingWithEllipsis: "\u0417\u0430\u0433\u0440\u0443\u0437\u043A\u0430..."
  },
  sk: {
    label: "Odkaz",
    loadingWithEllipsis: "Na\u010D\xEDtava sa..."
  },
  sl: {
    label: "Povezava",
    loadingWithEllipsis: "Nalaganje..."
  },
  sv: {
    label: "L\xE4nk",
    loadingWithEllipsis: "Laddar..."
  },
  ta: {
    label: "\u0B87\u0BA3\u0BC8\u0BAA\u0BCD\u0BAA\u0BC1",
    loadingWithEllipsis: "\u0BAA\u0BC7\u0BBE\u0BB0\u0BCD\u0BA4\u0BCD\u0BA4\u0BC1\u0BB5\u0BB0\u0BC1\u0B95\u0BBF\u0BB1\u0BA4\u0BC1..."
  },
  th: {
    label: "\u0E25\u0E34\u0E07\u0E04\u0E4C",
    loadingWithEllipsis: "\u0E01\u0E33\u0E25\u0E31\u0E07\u0E42\u0E2B\u0E25\u0E14..."
  },
  tr: {
    label: "Ba\u011Flant\u0131",
    loadingWithEllipsis: "Y\xFCkleniyor..."
  },
  uk: {
    label: "\u041F\u043E\u0441\u0438\u043B\u0430\u043D\u043D\u044F",
    loadingWithEllipsis: "\u0417\u0430\u0432\u0430\u043D\u0442\u0430\u0436\u0435\u043D\u043D\u044F..."
  },
  vi: {
    label: "Li\xEAn k\u1EBFt",
    loadingWithEllipsis: "\u0110ang t\u1EA3i..."
  },
  zh: {
    label: "\u94FE\u63A5",
    loadingWithEllipsis: "\u52A0\u8F7D\u4E2D..."
  },
  "zh-TW": {
    label: "\u9023\u7D50",
    loadingWithEllipsis: "\u8F09\u5165\u4E2D..."
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/link/server/baseFields.js
var getBaseFields = (config, enabledCollections, disabledCollections, maxDepth) => {
  let enabledRelations;
  if (enabledCollections) {
    enabledRelations = enabledCollections;
  } else if (disabledCollections) {
    enabledRelations = config.collections.filter(({
      slug
    }) => !disabledCollections.includes(slug)).map(({
      slug
    }) => slug);
  } else {
    enabledRelations = config.collections.filter(({
      admin: {
        enableRichTextLink,
        hidden
      }
    }) => {
      if (typeof hidden !== "function" && hidden) {
        return false;
      }
      return enableRichTextLink;
    }).map(({
      slug
    }) => slug);
  }
  const baseFields = [{
    name: "text",
    type: "text",
    label: ({
      t: t3
    }) => t3("fields:textToDisplay"),
    required: true
  }, {
    name: "linkType",
    type: "radio",
    admin: {
      description: ({
        t: t3
      }) => t3("fields:chooseBetweenCustomTextOrDocument")
    },
    defaultValue: "custom",
    label: ({
      t: t3
    }) => t3("fields:linkType"),
    options: [{
      label: ({
        t: t3
      }) => t3("fields:customURL"),
      value: "custom"
    }],
    required: true
  }, {
    name: "url",
    type: "text",
    hooks: {
      beforeChange: [({
        value
      }) => {
        if (!value) {
          return;
        }
        if (!validateUrl(value)) {
          return encodeURIComponent(value);
        }
        return value;
      }]
    },
    label: ({
      t: t3
    }) => t3("fields:enterURL"),
    required: true,
    validate: (value, options) => {
      if (options?.siblingData?.linkType === "internal") {
        return;
      }
      if (!validateUrlMinimal(value)) {
        return "Invalid URL";
      }
    }
  }];
  if (enabledRelations?.length) {
    baseFields[1].options.push({
      label: ({
        t: t3
      }) => t3("fields:internalLink"),
      value: "internal"
    });
    baseFields[2].admin = {
      condition: (_data, _siblingData) => {
        return _siblingData.linkType !== "internal";
      }
    };
    baseFields.push({
      name: "doc",
      admin: {
        condition: (_data, _siblingData) => {
          return _siblingData.linkType === "internal";
        }
      },
      // when admin.hidden is a function we need to dynamically call hidden with the user to know if the collection should be shown
      type: "relationship",
      filterOptions: !enabledCollections && !disabledCollections ? async ({
        relationTo,
        req,
        user
      }) => {
        const admin = config.collections.find(({
          slug
        }) => slug === relationTo)?.admin;
        const hidden = admin?.hidden;
        if (typeof hidden === "function" && hidden({
          user
        })) {
          return false;
        }
        const baseFilter = admin?.baseFilter ?? admin?.baseListFilter;
        return await baseFilter?.({
          limit: 0,
          page: 1,
          req,
          sort: "id"
        }) ?? true;
      } : null,
      label: ({
        t: t3
      }) => t3("fields:chooseDocumentToLink"),
      maxDepth,
      relationTo: enabledRelations,
      required: true
    });
  }
  baseFields.push({
    name: "newTab",
    type: "checkbox",
    label: ({
      t: t3
    }) => t3("fields:openInNewTab")
  });
  return baseFields;
};

// node_modules/@payloadcms/richtext-lexical/dist/features/link/server/transformExtraFields.js
function transformExtraFields(customFieldSchema, config, enabledCollections, disabledCollections, maxDepth) {
  const baseFields = getBaseFields(config, enabledCollections, disabledCollections, maxDepth);
  let fields;
  if (typeof customFieldSchema === "function") {
    fields = customFieldSchema({
      config,
      defaultFields: baseFields
    });
  } else if (Array.isArray(customFieldSchema)) {
    fields = customFieldSchema;
  } else {
    fields = baseFields;
  }
  return fields;
}

// node_modules/@payloadcms/richtext-lexical/dist/features/link/server/validate.js
import { fieldSchemasToFormState } from "@payloadcms/ui/forms/fieldSchemasToFormState";
var linkValidation = (props, sanitizedFieldsWithoutText) => {
  return async ({
    node,
    validation: {
      options: {
        id,
        collectionSlug,
        data,
        operation,
        preferences,
        req
      }
    }
  }) => {
    const result = await fieldSchemasToFormState({
      id,
      collectionSlug,
      data: node.fields,
      documentData: data,
      fields: sanitizedFieldsWithoutText,
      fieldSchemaMap: void 0,
      initialBlockData: node.fields,
      operation: operation === "create" || operation === "update" ? operation : "update",
      permissions: {},
      preferences,
      renderAllFields: false,
      req,
      schemaPath: ""
    });
    const errorPathsSet = /* @__PURE__ */ new Set();
    for (const fieldKey in result) {
      const fieldState = result[fieldKey];
      if (fieldState?.errorPaths?.length) {
        for (const errorPath of fieldState.errorPaths) {
          errorPathsSet.add(errorPath);
        }
      }
    }
    const errorPaths = Array.from(errorPathsSet);
    if (errorPaths.length) {
      return "The following fields are invalid: " + errorPaths.join(", ");
    }
    return true;
  };
};

// node_modules/@payloadcms/richtext-lexical/dist/features/link/server/index.js
var LinkFeature = createServerFeature({
  feature: async ({
    config: _config,
    isRoot,
    parentIsLocalized,
    props
  }) => {
    if (!props) {
      props = {};
    }
    const validRelationships = _config.collections.map((c2) => c2.slug) || [];
    const _transformedFields = transformExtraFields(props.fields ? props.fields : null, _config, props.enabledCollections, props.disabledCollections, props.maxDepth);
    const sanitizedFields = await sanitizeFields({
      config: _config,
      fields: _transformedFields,
      parentIsLocalized,
      requireFieldLevelRichTextEditor: isRoot,
      validRelationships
    });
    props.fields = sanitizedFields;
    const sanitizedFieldsWithoutText = sanitizedFields.filter((field) => !("name" in field) || field.name !== "text");
    let linkTypeField = null;
    let linkURLField = null;
    for (const field of sanitizedFields) {
      if ("name" in field && field.name === "linkType") {
        linkTypeField = field;
      }
      if ("name" in field && field.name === "url") {
        linkURLField = field;
      }
    }
    const defaultLinkType = linkTypeField ? "defaultValue" in linkTypeField && typeof linkTypeField.defaultValue === "string" ? linkTypeField.defaultValue : "custom" : void 0;
    const defaultLinkURL = linkURLField ? "defaultValue" in linkURLField && typeof linkURLField.defaultValue === "string" ? linkURLField.defaultValue : "https://" : void 0;
    return {
      ClientFeature: "@payloadcms/richtext-lexical/client#LinkFeatureClient",
      clientFeatureProps: {
        defaultLinkType,
        defaultLinkURL,
        disableAutoLinks: props.disableAutoLinks,
        disabledCollections: props.disabledCollections,
        enabledCollections: props.enabledCollections
      },
      generateSchemaMap: () => {
        if (!sanitizedFields || !Array.isArray(sanitizedFields) || sanitizedFields.length === 0) {
          return null;
        }
        const schemaMap = /* @__PURE__ */ new Map();
        schemaMap.set("fields", {
          fields: sanitizedFields
        });
        return schemaMap;
      },
      i18n: i18n7,
      markdownTransformers: [createLinkMarkdownTransformer({
        internalDocToHref: props.internalDocToHref
      })],
      nodes: [props?.disableAutoLinks === true ? null : createNode({
        converters: {
          html: {
            converter: async ({
              converters,
              currentDepth,
              depth,
              draft,
              node,
              overrideAccess,
              parent,
              req,
              showHiddenFields
            }) => {
              const childrenText = await convertLexicalNodesToHTML2({
                converters,
                currentDepth,
                depth,
                draft,
                lexicalNodes: node.children,
                overrideAccess,
                parent: {
                  ...node,
                  parent
                },
                req,
                showHiddenFields
              });
              let href = node.fields.url ?? "";
              if (node.fields.linkType === "internal") {
                href = typeof node.fields.doc?.value !== "object" ? String(node.fields.doc?.value) : String(node.fields.doc?.value?.id);
              }
              return `<a href="${href}"${node.fields.newTab ? ' rel="noopener noreferrer" target="_blank"' : ""}>${childrenText}</a>`;
            },
            nodeTypes: [AutoLinkNode.getType()]
          }
        },
        node: AutoLinkNode,
        // Since AutoLinkNodes are just internal links, they need no hooks or graphQL population promises
        validations: [linkValidation(props, sanitizedFieldsWithoutText)]
      }), createNode({
        converters: {
          html: {
            converter: async ({
              converters,
              currentDepth,
              depth,
              draft,
              node,
              overrideAccess,
              parent,
              req,
              showHiddenFields
            }) => {
              const childrenText = await convertLexicalNodesToHTML2({
                converters,
                currentDepth,
                depth,
                draft,
                lexicalNodes: node.children,
                overrideAccess,
                parent: {
                  ...node,
                  parent
                },
                req,
                showHiddenFields
              });
              const href = node.fields.linkType === "custom" ? escapeHTML5(node.fields.url) : node.fields.doc?.value;
              return `<a href="${href}"${node.fields.newTab ? ' rel="noopener noreferrer" target="_blank"' : ""}>${childrenText}</a>`;
            },
            nodeTypes: [LinkNode.getType()]
          }
        },
        getSubFields: () => {
          return sanitizedFieldsWithoutText;
        },
        getSubFieldsData: ({
          node
        }) => {
          return node?.fields;
        },
        graphQLPopulationPromises: [linkPopulationPromiseHOC(props)],
        node: LinkNode,
        validations: [linkValidation(props, sanitizedFieldsWithoutText)]
      })].filter(Boolean),
      sanitizedServerFeatureProps: props
    };
  },
  key: "link"
});

// node_modules/@lexical/list/dist/LexicalList.prod.mjs
function ht2(t3, ...e3) {
  const n2 = new URL("https://lexical.dev/docs/error"), r2 = new URLSearchParams();
  r2.append("code", t3);
  for (const t4 of e3) r2.append("v", t4);
  throw n2.search = r2.toString(), Error(`Minified Lexical error #${t3}; visit ${n2.toString()} for the full message or use the non-minified dev environment for full errors and additional helpful warnings.`);
}
function ft2(t3) {
  let e3 = 1, n2 = t3.getParent();
  for (; null != n2; ) {
    if (Mt2(n2)) {
      const t4 = n2.getParent();
      if (Wt2(t4)) {
        e3++, n2 = t4.getParent();
        continue;
      }
      ht2(40);
    }
    return e3;
  }
  return e3;
}
function mt2(t3) {
  return Mt2(t3) && Wt2(t3.getFirstChild());
}
function _t3(t3, e3) {
  return e3.getValue();
}
function kt2(t3, e3) {
  t3.splice(t3.getChildrenSize(), 0, e3);
}
function vt2(t3, e3) {
  const n2 = t3.getLastChild(), r2 = e3.getFirstChild();
  n2 && r2 && mt2(n2) && mt2(r2) && n2.getFirstChild().getListType() === r2.getFirstChild().getListType() && (vt2(n2.getFirstChild(), r2.getFirstChild()), r2.remove());
  const i2 = e3.getChildren();
  i2.length > 0 && t3.append(...i2), e3.remove();
}
function xt(t3) {
  const e3 = "check" !== t3.getListType();
  let n2 = t3.getStart();
  for (const r2 of t3.getChildren()) Mt2(r2) && (r2.getValue() !== n2 && r2.setValue(n2), e3 && null != r2.getLatest().__checked && r2.setChecked(void 0), Wt2(r2.getFirstChild()) || n2++);
}
function Lt2(t3) {
  const e3 = /* @__PURE__ */ new Set();
  if (mt2(t3) || e3.has(t3.getKey())) return;
  const n2 = t3.getParent(), r2 = t3.getNextSibling(), i2 = t3.getPreviousSibling();
  if (mt2(r2) && mt2(i2)) {
    const n3 = i2.getFirstChild();
    if (Wt2(n3)) {
      n3.append(t3);
      const i3 = r2.getFirstChild();
      if (Wt2(i3)) {
        kt2(n3, i3.getChildren()), r2.remove(), e3.add(r2.getKey());
      }
    }
  } else if (mt2(r2)) {
    const e4 = r2.getFirstChild();
    if (Wt2(e4)) {
      const n3 = e4.getFirstChild();
      null !== n3 && n3.insertBefore(t3);
    }
  } else if (mt2(i2)) {
    const e4 = i2.getFirstChild();
    Wt2(e4) && e4.append(t3);
  } else if (Wt2(n2)) {
    const e4 = Ec(t3), s2 = Ec(n2);
    e4.append(s2), s2.append(t3), i2 ? i2.insertAfter(e4) : r2 ? r2.insertBefore(e4) : n2.append(e4);
  }
}
function Nt2(t3) {
  if (mt2(t3)) return;
  const e3 = t3.getParent(), n2 = e3 ? e3.getParent() : void 0;
  if (Wt2(n2 ? n2.getParent() : void 0) && Mt2(n2) && Wt2(e3)) {
    const r2 = e3 ? e3.getFirstChild() : void 0, i2 = e3 ? e3.getLastChild() : void 0;
    if (t3.is(r2)) n2.insertBefore(t3), e3.isEmpty() && n2.remove();
    else if (t3.is(i2)) n2.insertAfter(t3), e3.isEmpty() && n2.remove();
    else {
      const r3 = Ec(t3), i3 = Ec(e3);
      r3.append(i3), t3.getPreviousSiblings().forEach((t4) => i3.append(t4));
      const s2 = Ec(t3), o2 = Ec(e3);
      s2.append(o2), kt2(o2, t3.getNextSiblings()), n2.insertBefore(r3), n2.insertAfter(s2), n2.replace(t3);
    }
  }
}
var Ft3 = class extends ts {
  __value;
  __checked;
  $config() {
    return this.config("listitem", { $transform: (t3) => {
      const e3 = t3.getParent();
      if (Wt2(e3)) "check" !== e3.getListType() && null != t3.getChecked() && t3.setChecked(void 0);
      else if (e3) {
        const n2 = t3.createParentElementNode();
        Wt2(n2) || ht2(340);
        const r2 = [t3];
        for (const e4 of ["previous", "next"]) {
          r2.reverse();
          for (const { origin: n3 } of ku(t3, e4)) {
            if (!Mt2(n3)) break;
            r2.push(n3);
          }
        }
        t3.insertBefore(n2), n2.splice(0, 0, r2), wc(e3) || (zs(n2, bs(ku(n2, "next")), { $shouldSplit: () => false, removeEmptyDestination: true }), e3.isEmpty() && e3.isAttached() && e3.remove());
      }
    }, extends: ts, importDOM: Eo({ li: () => ({ conversion: At3, priority: 0 }) }) });
  }
  constructor(t3 = 1, e3 = void 0, n2) {
    super(n2), this.__value = void 0 === t3 ? 1 : t3, this.__checked = e3;
  }
  afterCloneFrom(t3) {
    super.afterCloneFrom(t3), this.__value = t3.__value, this.__checked = t3.__checked;
  }
  createDOM(t3) {
    const e3 = Wc().createElement("li");
    return this.updateListItemDOM(null, e3, t3), e3;
  }
  updateListItemDOM(t3, e3, n2) {
    !(function(t4, e4) {
      const n3 = e4.getParent();
      !Wt2(n3) || "check" !== n3.getListType() || Wt2(e4.getFirstChild()) ? (t4.removeAttribute("role"), t4.removeAttribute("tabIndex"), t4.removeAttribute("aria-checked")) : (t4.setAttribute("role", "checkbox"), t4.setAttribute("tabIndex", "-1"), t4.setAttribute("aria-checked", e4.getChecked() ? "true" : "false"));
    })(e3, this), e3.value = this.__value, (function(t4, e4, n3) {
      const r3 = e4.list;
      if (!r3) return;
      const i3 = r3.listitem, s2 = r3.nested && r3.nested.listitem, o2 = n3.getParent(), l2 = Wt2(o2) && "check" === o2.getListType(), c2 = n3.getChecked(), a2 = n3.getChildren().some((t5) => Wt2(t5)), u2 = [];
      void 0 !== r3.listitemChecked && u2.push(r3.listitemChecked);
      void 0 !== r3.listitemUnchecked && u2.push(r3.listitemUnchecked);
      void 0 !== s2 && u2.push(...Yu(s2));
      u2.length > 0 && Xu(t4, ...u2);
      const g2 = [];
      void 0 !== i3 && g2.push(...Yu(i3));
      if (l2) {
        const t5 = c2 ? r3.listitemChecked : r3.listitemUnchecked;
        void 0 !== t5 && g2.push(t5);
      }
      void 0 !== s2 && a2 && g2.push(...Yu(s2));
      g2.length > 0 && Gu(t4, ...g2);
    })(e3, n2.theme, this);
    const r2 = t3 ? t3.__style : "", i2 = this.__style;
    r2 !== i2 && Go(e3.style, i2, r2), (function(t4, e4, n3) {
      const r3 = e4.__textStyle, i3 = n3 ? n3.__textStyle : "";
      if (null !== n3 && i3 === r3) return;
      const s2 = Vo(r3);
      for (const e5 in s2) t4.style.setProperty(`--listitem-marker-${e5}`, s2[e5]);
      if ("" !== i3) for (const e5 in Vo(i3)) e5 in s2 || t4.style.removeProperty(`--listitem-marker-${e5}`);
    })(e3, this, t3);
  }
  updateDOM(t3, e3, n2) {
    const r2 = e3;
    return this.updateListItemDOM(t3, r2, n2), false;
  }
  updateFromJSON(t3) {
    return super.updateFromJSON(t3).setValue(t3.value).setChecked(t3.checked);
  }
  exportDOM(t3) {
    const e3 = this.createDOM(t3._config), n2 = this.getFormatType();
    n2 && (e3.style.textAlign = n2);
    const r2 = this.getDirection();
    return r2 && (e3.dir = r2), mt2(this) ? { after(t4) {
      if (na(t4)) {
        const e4 = t4.previousElementSibling;
        if (na(e4) && "LI" === e4.nodeName) {
          for (; t4.firstChild; ) e4.append(t4.firstChild);
          t4.remove();
        }
      }
      return t4;
    }, element: e3 } : { element: e3 };
  }
  exportJSON() {
    return { ...super.exportJSON(), checked: this.getChecked(), value: this.getValue() };
  }
  append(...t3) {
    for (let e3 = 0; e3 < t3.length; e3++) {
      const n2 = t3[e3];
      if (es(n2) && this.canMergeWith(n2)) {
        const t4 = n2.getChildren();
        this.append(...t4), n2.remove();
      } else super.append(n2);
    }
    return this;
  }
  replace(t3, e3) {
    if (Mt2(t3)) return super.replace(t3);
    this.setIndent(0);
    const i2 = this.getParentOrThrow();
    if (!Wt2(i2)) return t3;
    if (i2.__first === this.getKey()) i2.insertBefore(t3);
    else if (i2.__last === this.getKey()) i2.insertAfter(t3);
    else {
      const e4 = Ec(i2);
      let n2 = this.getNextSibling();
      for (; n2; ) {
        const t4 = n2;
        n2 = n2.getNextSibling(), e4.append(t4);
      }
      i2.insertAfter(t3), t3.insertAfter(e4);
    }
    const s2 = this.__key;
    let o2 = 0;
    if (e3 && (es(t3) || ht2(139), o2 = t3.getChildrenSize(), t3.splice(o2, 0, this.getChildren())), e3 && es(t3)) {
      const e4 = ni();
      if (Er(e4)) for (const n2 of e4.getStartEndPoints()) n2.key === s2 && "element" === n2.type && n2.set(t3.getKey(), o2 + n2.offset, "element");
    }
    return this.remove(), 0 === i2.getChildrenSize() && i2.remove(), t3;
  }
  insertAfter(t3, e3 = true) {
    const n2 = this.getParentOrThrow();
    if (Wt2(n2) || ht2(39), Mt2(t3)) return super.insertAfter(t3, e3);
    const r2 = this.getNextSiblings();
    if (n2.insertAfter(t3, e3), 0 !== r2.length) {
      const i2 = Ec(n2), s2 = r2[0];
      "number" === i2.getListType() && Mt2(s2) && i2.setStart(_t3(0, s2)), r2.forEach((t4) => i2.append(t4)), t3.insertAfter(i2, e3);
    }
    return t3;
  }
  remove(t3) {
    const e3 = this.getPreviousSibling(), n2 = this.getNextSibling();
    super.remove(t3), e3 && n2 && mt2(e3) && mt2(n2) && e3.getFirstChild().getListType() === n2.getFirstChild().getListType() && (vt2(e3.getFirstChild(), n2.getFirstChild()), n2.remove());
  }
  resetOnCopyNodeFrom(t3) {
    super.resetOnCopyNodeFrom(t3), t3.getChecked() && this.setChecked(false);
  }
  insertNewAfter(t3, e3 = true) {
    const n2 = Ec(this);
    return this.insertAfter(n2, e3), n2;
  }
  collapseAtStart(t3) {
    if (mt2(this)) return false;
    const e3 = this.getParentOrThrow();
    if (Mt2(e3.getParentOrThrow())) return Nt2(this), true;
    const n2 = Ws().append(...this.getChildren()), r2 = this.getNextSiblings();
    if (r2.length > 0) {
      const t4 = Ec(e3);
      t4.append(...r2), e3.insertAfter(t4);
    }
    return e3.insertAfter(n2), this.remove(), 0 === e3.getChildrenSize() && e3.remove(), n2.selectStart(), true;
  }
  getValue() {
    return this.getLatest().__value;
  }
  setValue(t3) {
    const e3 = this.getWritable();
    return e3.__value = t3, e3;
  }
  getChecked() {
    const t3 = this.getLatest();
    let e3;
    const n2 = this.getParent();
    return Wt2(n2) && (e3 = n2.getListType()), "check" === e3 ? Boolean(t3.__checked) : void 0;
  }
  setChecked(t3) {
    const e3 = this.getWritable();
    return e3.__checked = t3, e3;
  }
  toggleChecked() {
    const t3 = this.getWritable();
    return t3.setChecked(!t3.__checked);
  }
  getIndent() {
    const t3 = this.getParent();
    if (null === t3 || !this.isAttached()) return this.getLatest().__indent;
    let e3 = t3.getParentOrThrow(), n2 = 0;
    for (; Mt2(e3); ) e3 = e3.getParentOrThrow().getParentOrThrow(), n2++;
    return n2;
  }
  setIndent(t3) {
    "number" != typeof t3 && ht2(117), (t3 = Math.floor(t3)) >= 0 || ht2(199);
    let e3 = this.getIndent();
    for (; e3 !== t3; ) e3 < t3 ? (Lt2(this), e3++) : (Nt2(this), e3--);
    return this;
  }
  canInsertAfter(t3) {
    return Mt2(t3);
  }
  canReplaceWith(t3) {
    return Mt2(t3);
  }
  canMergeWith(t3) {
    return Mt2(t3) || $s(t3);
  }
  extractWithChild(t3, e3) {
    if (!Er(e3)) return false;
    const n2 = e3.anchor.getNode(), i2 = e3.focus.getNode();
    return this.isParentOf(n2) && this.isParentOf(i2) && this.getTextContent().length === e3.getTextContent().length;
  }
  isParentRequired() {
    return true;
  }
  createParentElementNode() {
    return Kt3("bullet");
  }
  canMergeWhenEmpty() {
    return true;
  }
};
function At3(t3) {
  if (t3.classList.contains("task-list-item")) {
    for (const e4 of t3.children) if ("INPUT" === e4.tagName) return Ot3(e4);
  }
  if (t3.classList.contains("joplin-checkbox")) {
    for (const e4 of t3.children) if (e4.classList.contains("checkbox-wrapper") && e4.children.length > 0 && "INPUT" === e4.children[0].tagName) return Ot3(e4.children[0]);
  }
  const e3 = t3.getAttribute("aria-checked"), n2 = Et3("true" === e3 || "false" !== e3 && void 0);
  return ka(n2, t3), { after: It3.bind(null, n2), node: Ta(n2, t3) };
}
function Ot3(t3) {
  if (!("checkbox" === t3.getAttribute("type"))) return { node: null };
  const e3 = Et3(t3.hasAttribute("checked"));
  return { after: It3.bind(null, e3), node: e3 };
}
function It3(t3, e3) {
  const n2 = e3[0];
  return 1 === e3.length && $s(n2) && !t3.getFormatType() && n2.getFormatType() ? (t3.setFormat(n2.getFormatType()), n2.getChildren()) : e3;
}
function Et3(t3) {
  return Mc(new Ft3(void 0, t3));
}
function Mt2(t3) {
  return t3 instanceof Ft3;
}
var wt3 = class extends ts {
  __tag;
  __start;
  __listType;
  $config() {
    return this.config("list", { $transform: (t3) => {
      !(function(t4) {
        const e3 = t4.getNextSibling();
        Wt2(e3) && t4.getListType() === e3.getListType() && vt2(t4, e3);
      })(t3), xt(t3);
    }, extends: ts, importDOM: Eo({ ol: () => ({ conversion: $t2, priority: 0 }), ul: () => ({ conversion: $t2, priority: 0 }) }) });
  }
  constructor(t3 = "number", e3 = 1, n2) {
    super(n2);
    const r2 = Rt2[t3] || t3;
    this.__listType = r2, this.__tag = "number" === r2 ? "ol" : "ul", this.__start = e3;
  }
  afterCloneFrom(t3) {
    super.afterCloneFrom(t3), this.__listType = t3.__listType, this.__tag = t3.__tag, this.__start = t3.__start;
  }
  getTag() {
    return this.getLatest().__tag;
  }
  setListType(t3) {
    const e3 = this.getWritable();
    return e3.__listType = t3, e3.__tag = "number" === t3 ? "ol" : "ul", e3;
  }
  getListType() {
    return this.getLatest().__listType;
  }
  getStart() {
    return this.getLatest().__start;
  }
  setStart(t3) {
    const e3 = this.getWritable();
    return e3.__start = t3, e3;
  }
  createDOM(t3, e3) {
    const n2 = this.__tag, r2 = Wc().createElement(n2);
    return 1 !== this.__start && r2.setAttribute("start", String(this.__start)), r2.__lexicalListType = this.__listType, Dt2(r2, t3.theme, this), r2;
  }
  updateDOM(t3, e3, n2) {
    return t3.__tag !== this.__tag || t3.__listType !== this.__listType || (Dt2(e3, n2.theme, this), t3.__start !== this.__start && e3.setAttribute("start", String(this.__start)), false);
  }
  updateFromJSON(t3) {
    return super.updateFromJSON(t3).setListType(t3.listType).setStart(t3.start);
  }
  exportDOM(t3) {
    const e3 = this.createDOM(t3._config, t3);
    if (na(e3)) {
      1 !== this.__start && e3.setAttribute("start", String(this.__start)), "check" === this.__listType && e3.setAttribute("__lexicalListType", "check");
      const t4 = this.getDirection();
      t4 && (e3.dir = t4);
    }
    return { element: e3 };
  }
  exportJSON() {
    return { ...super.exportJSON(), listType: this.getListType(), start: this.getStart(), tag: this.getTag() };
  }
  canBeEmpty() {
    return false;
  }
  canIndent() {
    return false;
  }
  splice(t3, e3, n2) {
    let r2 = n2;
    for (let t4 = 0; t4 < n2.length; t4++) {
      const e4 = n2[t4];
      if (!Mt2(e4)) {
        r2 === n2 && (r2 = [...n2]);
        const i2 = this.createListItemNode();
        !es(e4) || Wt2(e4) || e4.isInline() ? i2.append(e4) : i2.append(...e4.getChildren()), r2[t4] = i2;
      }
    }
    return super.splice(t3, e3, r2);
  }
  extractWithChild(t3) {
    return Mt2(t3);
  }
  createListItemNode() {
    return Et3();
  }
};
function Dt2(t3, e3, n2) {
  const r2 = [], i2 = [], s2 = e3.list;
  if (void 0 !== s2) {
    const t4 = s2[`${n2.__tag}Depth`] || [], e4 = ft2(n2) - 1, o2 = e4 % t4.length, l2 = t4[o2], c2 = s2[n2.__tag];
    let a2;
    const u2 = s2.nested, g2 = s2.checklist;
    if (void 0 !== u2 && u2.list && (a2 = u2.list), void 0 !== c2 && r2.push(c2), void 0 !== g2 && "check" === n2.__listType && r2.push(g2), void 0 !== l2) {
      r2.push(...Yu(l2));
      for (let e5 = 0; e5 < t4.length; e5++) e5 !== o2 && i2.push(...Yu(t4[e5]));
    }
    if (void 0 !== a2) {
      const t5 = Yu(a2);
      e4 > 1 ? r2.push(...t5) : i2.push(...t5);
    }
  }
  i2.length > 0 && Xu(t3, ...i2), r2.length > 0 && Gu(t3, ...r2);
}
function $t2(t3) {
  let e3;
  if ((function(t4) {
    return na(t4) && "ol" === t4.nodeName.toLowerCase();
  })(t3)) {
    const n2 = t3.start;
    e3 = Kt3("number", n2);
  } else e3 = (function(t4) {
    if ("check" === t4.getAttribute("__lexicallisttype") || t4.classList.contains("contains-task-list") || "1" === t4.getAttribute("data-is-checklist")) return true;
    for (const e4 of t4.childNodes) if (na(e4) && e4.hasAttribute("aria-checked")) return true;
    return false;
  })(t3) ? Kt3("check") : Kt3("bullet");
  return Ta(e3, t3), { after: (t4) => (function(t5, e4) {
    const n2 = e4.createListItemNode.bind(e4), r2 = [];
    for (let e5 = 0; e5 < t5.length; e5++) {
      const i2 = t5[e5];
      if (Mt2(i2)) {
        r2.push(i2);
        const t6 = i2.getChildren();
        t6.length > 1 && t6.forEach((t7) => {
          Wt2(t7) && r2.push(n2().append(t7));
        });
      } else r2.push(n2().append(i2));
    }
    return r2;
  })(t4, e3), node: e3 };
}
var Rt2 = { ol: "number", ul: "bullet" };
function Kt3(t3 = "number", e3 = 1) {
  return Mc(new wt3(t3, e3));
}
function Wt2(t3) {
  return t3 instanceof wt3;
}

// node_modules/@payloadcms/richtext-lexical/dist/features/lists/htmlConverter.js
import escapeHTML6 from "escape-html";
import { v4 as uuidv42 } from "uuid";
var ListHTMLConverter2 = {
  converter: async ({
    converters,
    currentDepth,
    depth,
    draft,
    node,
    overrideAccess,
    parent,
    req,
    showHiddenFields
  }) => {
    const childrenText = await convertLexicalNodesToHTML2({
      converters,
      currentDepth,
      depth,
      draft,
      lexicalNodes: node.children,
      overrideAccess,
      parent: {
        ...node,
        parent
      },
      req,
      showHiddenFields
    });
    const tag = ALLOWED_LIST_TAGS.has(node.tag) ? node.tag : "ul";
    return `<${tag} class="list-${node?.listType}">${childrenText}</${tag}>`;
  },
  nodeTypes: [wt3.getType()]
};
var ListItemHTMLConverter = {
  converter: async ({
    converters,
    currentDepth,
    depth,
    draft,
    node,
    overrideAccess,
    parent,
    req,
    showHiddenFields
  }) => {
    const hasSubLists = node.children.some((child) => child.type === "list");
    const childrenText = await convertLexicalNodesToHTML2({
      converters,
      currentDepth,
      depth,
      draft,
      lexicalNodes: node.children,
      overrideAccess,
      parent: {
        ...node,
        parent
      },
      req,
      showHiddenFields
    });
    if ("listType" in parent && parent?.listType === "check") {
      const uuid = uuidv42();
      return `<li aria-checked=${node.checked ? "true" : "false"} class="${"list-item-checkbox" + (node.checked ? " list-item-checkbox-checked" : " list-item-checkbox-unchecked") + (hasSubLists ? " nestedListItem" : "")}"
          role="checkbox"
          tabIndex=${-1}
          value="${escapeHTML6(String(node?.value))}"
      >
      ${hasSubLists ? childrenText : `
        <input type="checkbox" id="${uuid}"${node.checked ? " checked" : ""}>
        <label for="${uuid}">${childrenText}</label><br>
      `}


          </li>`;
    } else {
      return `<li ${hasSubLists ? `class="nestedListItem" ` : ""}value="${escapeHTML6(String(node?.value))}">${childrenText}</li>`;
    }
  },
  nodeTypes: [Ft3.getType()]
};

// node_modules/@payloadcms/richtext-lexical/dist/features/lists/shared/shouldRegisterListBaseNodes.js
function shouldRegisterListBaseNodes(type, featureProviderMap) {
  if (type === "ordered") {
    return !featureProviderMap.has("unorderedList");
  }
  if (type === "checklist") {
    return !featureProviderMap.has("unorderedList") && !featureProviderMap.has("orderedList");
  }
  return false;
}

// node_modules/@payloadcms/richtext-lexical/dist/features/lists/shared/validate.js
var listItemValidation = ({
  node
}) => {
  if (typeof node.value !== "number" || !Number.isFinite(node.value)) {
    return "List item value must be a finite number.";
  }
  return true;
};
var listValidation = ({
  node
}) => {
  return ALLOWED_LIST_TAGS.has(node.tag) ? true : "List tag must be one of ol, ul.";
};

// node_modules/@payloadcms/richtext-lexical/dist/features/lists/shared/markdown.js
var LIST_INDENT_SIZE = 4;
var listReplace = (listType) => {
  return (parentNode, children, match) => {
    const previousNode = parentNode.getPreviousSibling();
    const nextNode = parentNode.getNextSibling();
    const listItem = Et3(listType === "check" ? match[3] === "x" : void 0);
    if (Wt2(nextNode) && nextNode.getListType() === listType) {
      const firstChild = nextNode.getFirstChild();
      if (firstChild !== null) {
        firstChild.insertBefore(listItem);
      } else {
        nextNode.append(listItem);
      }
      parentNode.remove();
    } else if (Wt2(previousNode) && previousNode.getListType() === listType) {
      previousNode.append(listItem);
      parentNode.remove();
    } else {
      const list = Kt3(listType, listType === "number" ? Number(match[2]) : void 0);
      list.append(listItem);
      parentNode.replace(list);
    }
    listItem.append(...children);
    listItem.select(0, 0);
    const indent2 = Math.floor(match[1].length / LIST_INDENT_SIZE);
    if (indent2) {
      listItem.setIndent(indent2);
    }
  };
};
var listExport = (listNode, exportChildren, depth) => {
  const output = [];
  const children = listNode.getChildren();
  let index = 0;
  for (const listItemNode of children) {
    if (Mt2(listItemNode)) {
      if (listItemNode.getChildrenSize() === 1) {
        const firstChild = listItemNode.getFirstChild();
        if (Wt2(firstChild)) {
          output.push(listExport(firstChild, exportChildren, depth + 1));
          continue;
        }
      }
      const indent2 = " ".repeat(depth * LIST_INDENT_SIZE);
      const listType = listNode.getListType();
      const prefix = listType === "number" ? `${listNode.getStart() + index}. ` : listType === "check" ? `- [${listItemNode.getChecked() ? "x" : " "}] ` : "- ";
      output.push(indent2 + prefix + exportChildren(listItemNode));
      index++;
    }
  }
  return output.join("\n");
};

// node_modules/@payloadcms/richtext-lexical/dist/features/lists/checklist/markdownTransformers.js
var CHECK_LIST = {
  type: "element",
  dependencies: [wt3, Ft3],
  export: (node, exportChildren) => {
    return Wt2(node) ? listExport(node, exportChildren, 0) : null;
  },
  regExp: /^(\s*)(?:-\s)?\s?(\[(\s|x)?\])\s/i,
  replace: listReplace("check")
};

// node_modules/@payloadcms/richtext-lexical/dist/features/lists/checklist/server/i18n.js
var i18n8 = {
  ar: {
    label: "\u0642\u0627\u0626\u0645\u0629 \u0627\u0644\u062A\u062D\u0642\u0642"
  },
  az: {
    label: "Yoxlama Siyah\u0131s\u0131"
  },
  bg: {
    label: "\u0421\u043F\u0438\u0441\u044A\u043A \u0437\u0430 \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0430"
  },
  cs: {
    label: "Seznam kontrol"
  },
  da: {
    label: "Tjekliste"
  },
  de: {
    label: "Checkliste"
  },
  en: {
    label: "Check List"
  },
  es: {
    label: "Lista de comprobaci\xF3n"
  },
  et: {
    label: ""
  },
  fa: {
    label: "\u0644\u06CC\u0633\u062A \u0628\u0631\u0631\u0633\u06CC"
  },
  fr: {
    label: "Liste de contr\xF4le"
  },
  he: {
    label: "\u05E8\u05E9\u05D9\u05DE\u05EA \u05D1\u05D3\u05D9\u05E7\u05D4"
  },
  hr: {
    label: "Kontrolni popis"
  },
  hu: {
    label: "Ellen\u0151rz\u0151lista"
  },
  is: {
    label: "G\xE1tlisti"
  },
  it: {
    label: "Lista di controllo"
  },
  ja: {
    label: "\u30C1\u30A7\u30C3\u30AF\u30EA\u30B9\u30C8"
  },
  ko: {
    label: "\uCCB4\uD06C \uB9AC\uC2A4\uD2B8"
  },
  my: {
    label: "Senarai Semak"
  },
  nb: {
    label: "Sjekkliste"
  },
  nl: {
    label: "Checklist"
  },
  pl: {
    label: "Lista kontrolna"
  },
  pt: {
    label: "Lista de Verifica\xE7\xE3o"
  },
  ro: {
    label: "List\u0103 de verificare"
  },
  rs: {
    label: "\u041A\u043E\u043D\u0442\u0440\u043E\u043B\u043D\u0430 \u043B\u0438\u0441\u0442\u0430"
  },
  "rs-latin": {
    label: "Kontrolna lista"
  },
  ru: {
    label: "\u0421\u043F\u0438\u0441\u043E\u043A \u041F\u0440\u043E\u0432\u0435\u0440\u043A\u0438"
  },
  sk: {
    label: "Kontroln\xFD zoznam"
  },
  sl: {
    label: "Nimekiri"
  },
  sv: {
    label: "Checklista"
  },
  ta: {
    label: "\u0B9A\u0BB0\u0BBF\u0BAA\u0BBE\u0BB0\u0BCD\u0BAA\u0BCD\u0BAA\u0BC1 \u0BAA\u0B9F\u0BCD\u0B9F\u0BBF\u0BAF\u0BB2\u0BCD"
  },
  th: {
    label: "\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23\u0E15\u0E23\u0E27\u0E08\u0E2A\u0E2D\u0E1A"
  },
  tr: {
    label: "Kontrol Listesi"
  },
  uk: {
    label: "\u0421\u043F\u0438\u0441\u043E\u043A \u043F\u0435\u0440\u0435\u0432\u0456\u0440\u043A\u0438"
  },
  vi: {
    label: "Danh s\xE1ch ki\u1EC3m tra"
  },
  zh: {
    label: "\u68C0\u67E5\u6E05\u5355"
  },
  "zh-TW": {
    label: "\u6AA2\u67E5\u6E05\u55AE"
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/lists/checklist/server/index.js
var ChecklistFeature = createServerFeature({
  feature: ({
    featureProviderMap
  }) => {
    return {
      ClientFeature: "@payloadcms/richtext-lexical/client#ChecklistFeatureClient",
      i18n: i18n8,
      markdownTransformers: [CHECK_LIST],
      nodes: shouldRegisterListBaseNodes("checklist", featureProviderMap) ? [createNode({
        converters: {
          html: ListHTMLConverter2
        },
        node: wt3,
        validations: [listValidation]
      }), createNode({
        converters: {
          html: ListItemHTMLConverter
        },
        node: Ft3,
        validations: [listItemValidation]
      })] : []
    };
  },
  key: "checklist"
});

// node_modules/@payloadcms/richtext-lexical/dist/features/lists/orderedList/markdownTransformer.js
var ORDERED_LIST = {
  type: "element",
  dependencies: [wt3, Ft3],
  export: (node, exportChildren) => {
    return Wt2(node) ? listExport(node, exportChildren, 0) : null;
  },
  regExp: /^(\s*)(\d+)\.\s/,
  replace: listReplace("number")
};

// node_modules/@payloadcms/richtext-lexical/dist/features/lists/orderedList/server/i18n.js
var i18n9 = {
  ar: {
    label: "\u0642\u0627\u0626\u0645\u0629 \u0645\u0631\u062A\u0628\u0629"
  },
  az: {
    label: "S\u0131ral\u0131 Siyah\u0131"
  },
  bg: {
    label: "\u041F\u043E\u0434\u0440\u0435\u0434\u0435\u043D \u0441\u043F\u0438\u0441\u044A\u043A"
  },
  cs: {
    label: "Se\u0159azen\xFD seznam"
  },
  da: {
    label: "Ordnet Liste"
  },
  de: {
    label: "Geordnete Liste"
  },
  en: {
    label: "Ordered List"
  },
  es: {
    label: "Lista ordenada"
  },
  et: {
    label: "Sorteeritud loend"
  },
  fa: {
    label: "\u0644\u06CC\u0633\u062A \u0645\u0631\u062A\u0628 \u0634\u062F\u0647"
  },
  fr: {
    label: "Liste ordonn\xE9e"
  },
  he: {
    label: "\u05E8\u05E9\u05D9\u05DE\u05D4 \u05DE\u05DE\u05D5\u05D9\u05E0\u05EA"
  },
  hr: {
    label: "Naru\u010Deni popis"
  },
  hu: {
    label: "Rendelt lista"
  },
  is: {
    label: "Ra\xF0a\xF0ur listi"
  },
  it: {
    label: "Elenco ordinato"
  },
  ja: {
    label: "\u9806\u5E8F\u4ED8\u304D\u30EA\u30B9\u30C8"
  },
  ko: {
    label: "\uC8FC\uBB38\uB41C \uBAA9\uB85D"
  },
  my: {
    label: "\u1005\u102E\u1005\u1009\u103A\u1011\u102C\u1038\u101E\u1031\u102C \u1005\u102C\u101B\u1004\u103A\u1038"
  },
  nb: {
    label: "Ordnet Liste"
  },
  nl: {
    label: "Geordende Lijst"
  },
  pl: {
    label: "Uporz\u0105dkowana lista"
  },
  pt: {
    label: "Lista Ordenada"
  },
  ro: {
    label: "Lista ordonat\u0103"
  },
  rs: {
    label: "\u0423\u0440\u0435\u0452\u0435\u043D\u0430 \u043B\u0438\u0441\u0442\u0430"
  },
  "rs-latin": {
    label: "Ure\u0111ena lista"
  },
  ru: {
    label: "\u0423\u043F\u043E\u0440\u044F\u0434\u043E\u0447\u0435\u043D\u043D\u044B\u0439 \u0441\u043F\u0438\u0441\u043E\u043A"
  },
  sk: {
    label: "Zoraden\xFD zoznam"
  },
  sl: {
    label: "Urejen seznam"
  },
  sv: {
    label: "Ordnad Lista"
  },
  ta: {
    label: "\u0BB5\u0BB0\u0BBF\u0B9A\u0BC8\u0BAA\u0BCD\u0BAA\u0B9F\u0BC1\u0BA4\u0BCD\u0BA4\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F \u0BAA\u0B9F\u0BCD\u0B9F\u0BBF\u0BAF\u0BB2\u0BCD"
  },
  th: {
    label: "\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23\u0E17\u0E35\u0E48\u0E16\u0E39\u0E01\u0E08\u0E31\u0E14\u0E25\u0E33\u0E14\u0E31\u0E1A"
  },
  tr: {
    label: "S\u0131ral\u0131 Liste"
  },
  uk: {
    label: "\u0412\u043F\u043E\u0440\u044F\u0434\u043A\u043E\u0432\u0430\u043D\u0438\u0439 \u0441\u043F\u0438\u0441\u043E\u043A"
  },
  vi: {
    label: "Danh s\xE1ch \u0111\xE3 s\u1EAFp x\u1EBFp"
  },
  zh: {
    label: "\u6709\u5E8F\u5217\u8868"
  },
  "zh-TW": {
    label: "\u6709\u5E8F\u5217\u8868"
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/lists/orderedList/server/index.js
var OrderedListFeature = createServerFeature({
  feature: ({
    featureProviderMap
  }) => {
    return {
      ClientFeature: "@payloadcms/richtext-lexical/client#OrderedListFeatureClient",
      i18n: i18n9,
      markdownTransformers: [ORDERED_LIST],
      nodes: shouldRegisterListBaseNodes("ordered", featureProviderMap) ? [createNode({
        converters: {
          html: ListHTMLConverter2
        },
        node: wt3,
        validations: [listValidation]
      }), createNode({
        converters: {
          html: ListItemHTMLConverter
        },
        node: Ft3,
        validations: [listItemValidation]
      })] : []
    };
  },
  key: "orderedList"
});

// node_modules/@payloadcms/richtext-lexical/dist/features/lists/unorderedList/markdownTransformer.js
var UNORDERED_LIST = {
  type: "element",
  dependencies: [wt3, Ft3],
  export: (node, exportChildren) => {
    return Wt2(node) ? listExport(node, exportChildren, 0) : null;
  },
  regExp: /^(\s*)[-*+]\s/,
  replace: listReplace("bullet")
};

// node_modules/@payloadcms/richtext-lexical/dist/features/lists/unorderedList/server/i18n.js
var i18n10 = {
  ar: {
    label: "\u0642\u0627\u0626\u0645\u0629 \u063A\u064A\u0631 \u0645\u0631\u062A\u0628\u0629"
  },
  az: {
    label: "S\u0131ras\u0131z Siyah\u0131"
  },
  bg: {
    label: "\u041D\u0435\u043F\u043E\u0434\u0440\u0435\u0434\u0435\u043D \u0441\u043F\u0438\u0441\u044A\u043A"
  },
  cs: {
    label: "Neuspo\u0159\xE1dan\xFD seznam"
  },
  da: {
    label: "Usorteret Liste"
  },
  de: {
    label: "Ungeordnete Liste"
  },
  en: {
    label: "Unordered List"
  },
  es: {
    label: "Lista desordenada"
  },
  et: {
    label: "Sorteerimata loend"
  },
  fa: {
    label: "\u0644\u06CC\u0633\u062A \u0628\u062F\u0648\u0646 \u062A\u0631\u062A\u06CC\u0628"
  },
  fr: {
    label: "Liste non ordonn\xE9e"
  },
  he: {
    label: "\u05E8\u05E9\u05D9\u05DE\u05D4 \u05DC\u05D0 \u05DE\u05E1\u05D5\u05D3\u05E8\u05EA"
  },
  hr: {
    label: "Neure\u0111eni popis"
  },
  hu: {
    label: "Rendezetlen lista"
  },
  is: {
    label: "\xD3ra\xF0a\xF0ur listi"
  },
  it: {
    label: "Elenco non ordinato"
  },
  ja: {
    label: "\u9806\u4E0D\u540C\u30EA\u30B9\u30C8"
  },
  ko: {
    label: "\uBE44\uC815\uB82C \uBAA9\uB85D"
  },
  my: {
    label: "Senarai Tidak Tertib"
  },
  nb: {
    label: "Usortert liste"
  },
  nl: {
    label: "Ongeordende lijst"
  },
  pl: {
    label: "Nieuporz\u0105dkowana lista"
  },
  pt: {
    label: "Lista N\xE3o Ordenada"
  },
  ro: {
    label: "List\u0103 neordonat\u0103"
  },
  rs: {
    label: "\u041D\u0435\u0443\u0440\u0435\u0452\u0435\u043D\u0430 \u043B\u0438\u0441\u0442\u0430"
  },
  "rs-latin": {
    label: "Neure\u0111ena lista"
  },
  ru: {
    label: "\u041D\u0435\u0441\u043E\u0440\u0442\u0438\u0440\u043E\u0432\u0430\u043D\u043D\u044B\u0439 \u0441\u043F\u0438\u0441\u043E\u043A"
  },
  sk: {
    label: "Neusporiadan\xFD zoznam"
  },
  sl: {
    label: "Neurejen seznam"
  },
  sv: {
    label: "Oordnad lista"
  },
  ta: {
    label: "\u0BB5\u0BB0\u0BBF\u0B9A\u0BC8\u0BAA\u0BCD\u0BAA\u0B9F\u0BC1\u0BA4\u0BCD\u0BA4\u0BAA\u0BCD\u0BAA\u0B9F\u0BBE\u0BA4 \u0BAA\u0B9F\u0BCD\u0B9F\u0BBF\u0BAF\u0BB2\u0BCD"
  },
  th: {
    label: "\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23\u0E17\u0E35\u0E48\u0E44\u0E21\u0E48\u0E44\u0E14\u0E49\u0E40\u0E23\u0E35\u0E22\u0E07\u0E25\u0E33\u0E14\u0E31\u0E1A"
  },
  tr: {
    label: "S\u0131ras\u0131z Liste"
  },
  uk: {
    label: "\u041D\u0435\u0432\u043F\u043E\u0440\u044F\u0434\u043A\u043E\u0432\u0430\u043D\u0438\u0439 \u0441\u043F\u0438\u0441\u043E\u043A"
  },
  vi: {
    label: "Danh s\xE1ch kh\xF4ng theo th\u1EE9 t\u1EF1"
  },
  zh: {
    label: "\u65E0\u5E8F\u5217\u8868"
  },
  "zh-TW": {
    label: "\u7121\u9806\u5E8F\u5217\u8868"
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/lists/unorderedList/server/index.js
var UnorderedListFeature = createServerFeature({
  feature: {
    ClientFeature: "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient",
    i18n: i18n10,
    markdownTransformers: [UNORDERED_LIST],
    nodes: [createNode({
      converters: {
        html: ListHTMLConverter2
      },
      node: wt3,
      validations: [listValidation]
    }), createNode({
      converters: {
        html: ListItemHTMLConverter
      },
      node: Ft3,
      validations: [listItemValidation]
    })]
  },
  key: "unorderedList"
});

// node_modules/@payloadcms/richtext-lexical/dist/features/paragraph/server/i18n.js
var i18n11 = {
  ar: {
    label: "\u0641\u0642\u0631\u0629",
    label2: "\u0646\u0635 \u0639\u0627\u062F\u064A"
  },
  az: {
    label: "Paraqraf",
    label2: "Normal M\u0259tn"
  },
  bg: {
    label: "\u041F\u0430\u0440\u0430\u0433\u0440\u0430\u0444",
    label2: "\u041D\u043E\u0440\u043C\u0430\u043B\u0435\u043D \u0442\u0435\u043A\u0441\u0442"
  },
  cs: {
    label: "Odstavec",
    label2: "Norm\xE1ln\xED text"
  },
  da: {
    label: "Afsnit",
    label2: "Normal tekst"
  },
  de: {
    label: "Paragraph",
    label2: "Normaler Text"
  },
  en: {
    label: "Paragraph",
    label2: "Normal Text"
  },
  es: {
    label: "P\xE1rrafo",
    label2: "Texto normal"
  },
  et: {
    label: "Paragrahv",
    label2: "Tavaline tekst"
  },
  fa: {
    label: "\u067E\u0627\u0631\u0627\u06AF\u0631\u0627\u0641",
    label2: "\u0645\u062A\u0646 \u0639\u0627\u062F\u06CC"
  },
  fr: {
    label: "Paragraphe",
    label2: "Texte normal"
  },
  he: {
    label: "\u05E4\u05E1\u05E7\u05D4",
    label2: "\u05D8\u05E7\u05E1\u05D8 \u05E8\u05D2\u05D9\u05DC"
  },
  hr: {
    label: "Odlomak",
    label2: "Normalan tekst"
  },
  hu: {
    label: "Bekezd\xE9s",
    label2: "Norm\xE1l sz\xF6veg"
  },
  is: {
    label: "M\xE1lsgrein",
    label2: "Venjulegur texti"
  },
  it: {
    label: "Paragrafo",
    label2: "Testo normale"
  },
  ja: {
    label: "\u6BB5\u843D",
    label2: "\u901A\u5E38\u306E\u30C6\u30AD\u30B9\u30C8"
  },
  ko: {
    label: "\uBB38\uB2E8",
    label2: "\uC77C\uBC18 \uD14D\uC2A4\uD2B8"
  },
  my: {
    label: "Perenggan",
    label2: "\u1015\u102F\u1036\u1019\u103E\u1014\u103A\u1005\u102C\u101E\u102C\u1038"
  },
  nb: {
    label: "Avsnitt",
    label2: "Normal tekst"
  },
  nl: {
    label: "Paragraaf",
    label2: "Normale tekst"
  },
  pl: {
    label: "Akapit",
    label2: "Normalny tekst"
  },
  pt: {
    label: "Par\xE1grafo",
    label2: "Texto Normal"
  },
  ro: {
    label: "Paragraf",
    label2: "Text normal"
  },
  rs: {
    label: "\u041F\u0430\u0440\u0430\u0433\u0440\u0430\u0444",
    label2: "O\u0431\u0438\u0447\u0430\u043D \u0442\u0435\u043A\u0441\u0442"
  },
  "rs-latin": {
    label: "Paragraf",
    label2: "Obi\u010Dan tekst"
  },
  ru: {
    label: "\u041F\u0430\u0440\u0430\u0433\u0440\u0430\u0444",
    label2: "\u041D\u043E\u0440\u043C\u0430\u043B\u044C\u043D\u044B\u0439 \u0442\u0435\u043A\u0441\u0442"
  },
  sk: {
    label: "Odsek",
    label2: "Norm\xE1lny text"
  },
  sl: {
    label: "Odstavek",
    label2: "Navaden besedilo"
  },
  sv: {
    label: "Stycke",
    label2: "Normal text"
  },
  ta: {
    label: "\u0BAA\u0BA4\u0BCD\u0BA4\u0BBF",
    label2: "\u0B9A\u0BBE\u0BA4\u0BBE\u0BB0\u0BA3 \u0B89\u0BB0\u0BC8"
  },
  th: {
    label: "\u0E22\u0E48\u0E2D\u0E2B\u0E19\u0E49\u0E32",
    label2: "\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E18\u0E23\u0E23\u0E21\u0E14\u0E32"
  },
  tr: {
    label: "Paragraf",
    label2: "Normal Metin"
  },
  uk: {
    label: "\u0410\u0431\u0437\u0430\u0446",
    label2: "\u0417\u0432\u0438\u0447\u0430\u0439\u043D\u0438\u0439 \u0442\u0435\u043A\u0441\u0442"
  },
  vi: {
    label: "\u0110o\u1EA1n v\u0103n",
    label2: "V\u0103n b\u1EA3n b\xECnh th\u01B0\u1EDDng"
  },
  zh: {
    label: "\u6BB5\u843D",
    label2: "\u6B63\u5E38\u6587\u672C"
  },
  "zh-TW": {
    label: "\u6BB5\u843D",
    label2: "\u6B63\u5E38\u6587\u672C"
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/paragraph/server/index.js
var ParagraphFeature = createServerFeature({
  feature: {
    ClientFeature: "@payloadcms/richtext-lexical/client#ParagraphFeatureClient",
    clientFeatureProps: null,
    i18n: i18n11
  },
  key: "paragraph"
});

// node_modules/@payloadcms/richtext-lexical/dist/populateGraphQL/populate.js
import { createDataloaderCacheKey } from "payload";
var populate = async ({
  id,
  collectionSlug,
  currentDepth,
  data,
  depth,
  draft,
  key: key2,
  overrideAccess,
  req,
  select,
  showHiddenFields
}) => {
  const shouldPopulate = depth && currentDepth <= depth;
  if (!shouldPopulate) {
    return;
  }
  const dataRef = data;
  const doc = await req.payloadDataLoader?.load(createDataloaderCacheKey({
    collectionSlug,
    currentDepth: currentDepth + 1,
    depth,
    docID: id,
    draft,
    fallbackLocale: req.fallbackLocale,
    locale: req.locale,
    overrideAccess,
    select,
    showHiddenFields,
    transactionID: req.transactionID
  }));
  if (doc) {
    dataRef[key2] = doc;
  } else {
    dataRef[key2] = null;
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/relationship/shared/filterEnabledRelationshipCollections.js
var filterEnabledRelationshipCollections = (collections, {
  disabledCollections,
  enabledCollections,
  uploads
}) => {
  return collections.filter(({
    slug,
    admin,
    upload
  }) => {
    if (!admin?.enableRichTextRelationship || Boolean(upload) !== uploads) {
      return false;
    }
    if (enabledCollections && !enabledCollections.includes(slug)) {
      return false;
    }
    if (disabledCollections?.includes(slug)) {
      return false;
    }
    return true;
  });
};

// node_modules/@payloadcms/richtext-lexical/dist/features/relationship/server/graphQLPopulationPromise.js
var relationshipPopulationPromiseHOC = (props) => {
  const relationshipPopulationPromise = ({
    currentDepth,
    depth,
    draft,
    node,
    overrideAccess,
    populationPromises,
    req,
    showHiddenFields
  }) => {
    if (node?.value && props.enabledCollectionSlugs.includes(node.relationTo)) {
      const id = node?.value?.id || node?.value;
      const collection = req.payload.collections[node?.relationTo];
      if (collection) {
        const populateDepth = props.maxDepth !== void 0 && props.maxDepth < depth ? props.maxDepth : depth;
        populationPromises.push(populate({
          id,
          collectionSlug: collection.config.slug,
          currentDepth,
          data: node,
          depth: populateDepth,
          draft,
          key: "value",
          overrideAccess,
          req,
          showHiddenFields
        }));
      }
    }
  };
  return relationshipPopulationPromise;
};

// node_modules/@payloadcms/richtext-lexical/dist/features/relationship/server/i18n.js
var i18n12 = {
  ar: {
    label: "\u0627\u0644\u0639\u0644\u0627\u0642\u0629"
  },
  az: {
    label: "M\xFCnasib\u0259t"
  },
  bg: {
    label: "\u0412\u0440\u044A\u0437\u043A\u0430"
  },
  cs: {
    label: "Vztah"
  },
  da: {
    label: "Forhold"
  },
  de: {
    label: "Beziehung"
  },
  en: {
    label: "Relationship"
  },
  es: {
    label: "Relaci\xF3n"
  },
  et: {
    label: "Seos"
  },
  fa: {
    label: "\u0631\u0648\u0627\u0628\u0637"
  },
  fr: {
    label: "Relation"
  },
  he: {
    label: "\u05D9\u05D7\u05E1\u05D9\u05DD"
  },
  hr: {
    label: "Odnos"
  },
  hu: {
    label: "Kapcsolat"
  },
  is: {
    label: "Tengingar"
  },
  it: {
    label: "Relazione"
  },
  ja: {
    label: "\u95A2\u4FC2\u6027"
  },
  ko: {
    label: "\uAD00\uACC4"
  },
  my: {
    label: "Hubungan"
  },
  nb: {
    label: "Forhold"
  },
  nl: {
    label: "Relatie"
  },
  pl: {
    label: "Relacja"
  },
  pt: {
    label: "Relacionamento"
  },
  ro: {
    label: "Rela\u021Bie"
  },
  rs: {
    label: "\u0420\u0435\u043B\u0430\u0446\u0438\u0458\u0430"
  },
  "rs-latin": {
    label: "Relacija"
  },
  ru: {
    label: "\u041E\u0442\u043D\u043E\u0448\u0435\u043D\u0438\u044F"
  },
  sk: {
    label: "Vz\u0165ah"
  },
  sl: {
    label: "Odnos"
  },
  sv: {
    label: "Relation"
  },
  ta: {
    label: "\u0B89\u0BB1\u0BB5\u0BC1"
  },
  th: {
    label: "\u0E04\u0E27\u0E32\u0E21\u0E2A\u0E31\u0E21\u0E1E\u0E31\u0E19\u0E18\u0E4C"
  },
  tr: {
    label: "\u0130li\u015Fki"
  },
  uk: {
    label: "\u0421\u0442\u043E\u0441\u0443\u043D\u043A\u0438"
  },
  vi: {
    label: "M\u1ED1i quan h\u1EC7"
  },
  zh: {
    label: "\u5173\u7CFB"
  },
  "zh-TW": {
    label: "\u95DC\u4FC2"
  }
};

// node_modules/@lexical/react/dist/LexicalDecoratorBlockNode.prod.mjs
var e2 = class extends os {
  __format;
  constructor(t3, r2) {
    super(r2), this.__format = t3 || "";
  }
  afterCloneFrom(t3) {
    super.afterCloneFrom(t3), this.__format = t3.__format;
  }
  exportJSON() {
    return { ...super.exportJSON(), format: this.__format || "" };
  }
  updateFromJSON(t3) {
    return super.updateFromJSON(t3).setFormat(t3.format || "");
  }
  canIndent() {
    return false;
  }
  createDOM() {
    return Wc().createElement("div");
  }
  updateDOM() {
    return false;
  }
  setFormat(t3) {
    const r2 = this.getWritable();
    return r2.__format = t3, r2;
  }
  getFormat() {
    return this.getLatest().__format;
  }
  isInline() {
    return false;
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/relationship/server/nodes/RelationshipNode.js
function $relationshipElementToServerNode(domNode) {
  const id = domNode.getAttribute("data-lexical-relationship-id");
  const relationTo = domNode.getAttribute("data-lexical-relationship-relationTo");
  if (id != null && relationTo != null) {
    const node = $createServerRelationshipNode({
      relationTo,
      value: id
    });
    return {
      node
    };
  }
  return null;
}
var RelationshipServerNode = class extends e2 {
  __data;
  constructor({
    data,
    format,
    key: key2
  }) {
    super(format, key2);
    this.__data = data;
  }
  static clone(node) {
    return new this({
      data: node.__data,
      format: node.__format,
      key: node.__key
    });
  }
  static getType() {
    return "relationship";
  }
  static importDOM() {
    return {
      div: (domNode) => {
        if (!domNode.hasAttribute("data-lexical-relationship-relationTo") || !domNode.hasAttribute("data-lexical-relationship-id")) {
          return null;
        }
        return {
          conversion: $relationshipElementToServerNode,
          priority: 2
        };
      }
    };
  }
  static importJSON(serializedNode) {
    if (serializedNode.version === 1 && serializedNode?.value?.id) {
      serializedNode.value = serializedNode.value.id;
    }
    const importedData = {
      relationTo: serializedNode.relationTo,
      value: serializedNode.value
    };
    const node = $createServerRelationshipNode(importedData);
    node.setFormat(serializedNode.format);
    return node;
  }
  static isInline() {
    return false;
  }
  createDOM(config) {
    const element = document.createElement("div");
    Gu(element, config?.theme?.relationship);
    return element;
  }
  decorate(_editor, _config) {
    return null;
  }
  exportDOM() {
    const element = document.createElement("div");
    element.setAttribute("data-lexical-relationship-id", String(typeof this.__data?.value === "object" ? this.__data?.value?.id : this.__data?.value));
    element.setAttribute("data-lexical-relationship-relationTo", this.__data?.relationTo);
    const text = document.createTextNode(this.getTextContent());
    element.append(text);
    return {
      element
    };
  }
  exportJSON() {
    return {
      ...super.exportJSON(),
      ...this.getData(),
      type: "relationship",
      version: 2
    };
  }
  getData() {
    return this.getLatest().__data;
  }
  getTextContent() {
    return `${this.__data?.relationTo} relation to ${typeof this.__data?.value === "object" ? this.__data?.value?.id : this.__data?.value}`;
  }
  setData(data) {
    const writable = this.getWritable();
    writable.__data = data;
  }
};
function $createServerRelationshipNode(data) {
  return Mc(new RelationshipServerNode({
    data
  }));
}

// node_modules/@payloadcms/richtext-lexical/dist/features/relationship/server/index.js
var RelationshipFeature = createServerFeature({
  feature: ({
    config,
    props: unsanitizedProps
  }) => {
    const props = {
      ...unsanitizedProps,
      enabledCollectionSlugs: filterEnabledRelationshipCollections(config.collections, {
        ...unsanitizedProps,
        uploads: false
      }).map(({
        slug
      }) => slug)
    };
    return {
      ClientFeature: "@payloadcms/richtext-lexical/client#RelationshipFeatureClient",
      clientFeatureProps: {
        enabledCollectionSlugs: props.enabledCollectionSlugs
      },
      i18n: i18n12,
      nodes: [createNode({
        graphQLPopulationPromises: [relationshipPopulationPromiseHOC(props)],
        hooks: {
          afterRead: [({
            currentDepth,
            depth,
            draft,
            node,
            overrideAccess,
            populateArg,
            populationPromises,
            req,
            showHiddenFields
          }) => {
            if (!node?.value || !props.enabledCollectionSlugs.includes(node.relationTo)) {
              return node;
            }
            const collection = req.payload.collections[node?.relationTo];
            if (!collection) {
              return node;
            }
            const id = node?.value?.id || node?.value;
            const populateDepth = props.maxDepth !== void 0 && props.maxDepth < depth ? props.maxDepth : depth;
            populationPromises.push(populate({
              id,
              collectionSlug: collection.config.slug,
              currentDepth,
              data: node,
              depth: populateDepth,
              draft,
              key: "value",
              overrideAccess,
              req,
              select: populateArg?.[collection.config.slug] ?? collection.config.defaultPopulate,
              showHiddenFields
            }));
            return node;
          }]
        },
        node: RelationshipServerNode,
        validations: [({
          node,
          validation: {
            options: {
              req
            }
          }
        }) => props.enabledCollectionSlugs.includes(node.relationTo) ? true : req.t("validation:invalidSelection")]
      })],
      sanitizedServerFeatureProps: props
    };
  },
  key: "relationship"
});

// node_modules/@payloadcms/richtext-lexical/dist/features/toolbars/inline/server/index.js
var InlineToolbarFeature = createServerFeature({
  feature: {
    ClientFeature: "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient"
  },
  key: "toolbarInline"
});

// node_modules/@payloadcms/richtext-lexical/dist/features/upload/server/index.js
import { sanitizeFields as sanitizeFields2 } from "payload";

// node_modules/@payloadcms/richtext-lexical/dist/features/upload/server/graphQLPopulationPromise.js
var uploadPopulationPromiseHOC = (props) => {
  return ({
    context,
    currentDepth,
    depth,
    draft,
    editorPopulationPromises,
    field,
    fieldPromises,
    findMany,
    flattenLocales,
    node,
    overrideAccess,
    parentIsLocalized,
    populationPromises,
    req,
    showHiddenFields
  }) => {
    if (node?.value && props.enabledCollectionSlugs.includes(node.relationTo)) {
      const collection = req.payload.collections[node?.relationTo];
      if (collection) {
        const id = node?.value?.id || node?.value;
        const populateDepth = props?.maxDepth !== void 0 && props?.maxDepth < depth ? props?.maxDepth : depth;
        populationPromises.push(populate({
          id,
          collectionSlug: collection.config.slug,
          currentDepth,
          data: node,
          depth: populateDepth,
          draft,
          key: "value",
          overrideAccess,
          req,
          showHiddenFields
        }));
        const collectionFieldSchema = props?.collections?.[node?.relationTo]?.fields;
        if (Array.isArray(collectionFieldSchema)) {
          if (!collectionFieldSchema?.length) {
            return;
          }
          recursivelyPopulateFieldsForGraphQL({
            context,
            currentDepth,
            data: node.fields || {},
            depth,
            parentIsLocalized: parentIsLocalized || field.localized || false,
            draft,
            editorPopulationPromises,
            fieldPromises,
            fields: collectionFieldSchema,
            findMany,
            flattenLocales,
            overrideAccess,
            populationPromises,
            req,
            showHiddenFields,
            siblingDoc: node.fields || {}
          });
        }
      }
    }
  };
};

// node_modules/@payloadcms/richtext-lexical/dist/features/upload/server/i18n.js
var i18n13 = {
  ar: {
    label: "\u062A\u062D\u0645\u064A\u0644"
  },
  az: {
    label: "Y\xFCkl\u0259yin"
  },
  bg: {
    label: "\u041A\u0430\u0447\u0432\u0430\u043D\u0435"
  },
  cs: {
    label: "Nahr\xE1t"
  },
  da: {
    label: "Upload"
  },
  de: {
    label: "Datei"
  },
  en: {
    label: "Upload"
  },
  es: {
    label: "Subir"
  },
  et: {
    label: "Lae \xFCles"
  },
  fa: {
    label: "\u0628\u0627\u0631\u06AF\u0630\u0627\u0631\u06CC"
  },
  fr: {
    label: "T\xE9l\xE9charger"
  },
  he: {
    label: "\u05D4\u05E2\u05DC\u05D4"
  },
  hr: {
    label: "Prenesi"
  },
  hu: {
    label: "Felt\xF6lt\xE9s"
  },
  is: {
    label: "Hla\xF0a upp"
  },
  it: {
    label: "Carica"
  },
  ja: {
    label: "\u30A2\u30C3\u30D7\u30ED\u30FC\u30C9"
  },
  ko: {
    label: "\uC5C5\uB85C\uB4DC"
  },
  my: {
    label: "\u1010\u1004\u103A\u1015\u103C\u102E\u1038"
  },
  nb: {
    label: "Last opp"
  },
  nl: {
    label: "Uploaden"
  },
  pl: {
    label: "Prze\u015Blij"
  },
  pt: {
    label: "Carregar"
  },
  ro: {
    label: "\xCEncarc\u0103"
  },
  rs: {
    label: "\u041E\u0442\u043F\u0440\u0435\u043C\u0438"
  },
  "rs-latin": {
    label: "Otpremi"
  },
  ru: {
    label: "\u0417\u0430\u0433\u0440\u0443\u0437\u0438\u0442\u044C"
  },
  sk: {
    label: "Nahra\u0165"
  },
  sl: {
    label: "Nalo\u017Ei"
  },
  sv: {
    label: "Uppladdning"
  },
  ta: {
    label: "\u0BAA\u0BA4\u0BBF\u0BB5\u0BC7\u0BB1\u0BCD\u0BB1\u0BAE\u0BCD"
  },
  th: {
    label: "\u0E2D\u0E31\u0E1B\u0E42\u0E2B\u0E25\u0E14"
  },
  tr: {
    label: "Y\xFCkle"
  },
  uk: {
    label: "\u0417\u0430\u0432\u0430\u043D\u0442\u0430\u0436\u0438\u0442\u0438"
  },
  vi: {
    label: "T\u1EA3i l\xEAn"
  },
  zh: {
    label: "\u4E0A\u4F20"
  },
  "zh-TW": {
    label: "\u4E0A\u50B3"
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/upload/server/nodes/UploadNode.js
import ObjectID3 from "bson-objectid";

// node_modules/@payloadcms/richtext-lexical/dist/features/upload/server/nodes/conversions.js
import ObjectID2 from "bson-objectid";
function $convertUploadElement(domNode, $createNode) {
  if (domNode.hasAttribute("data-lexical-pending-upload-form-id")) {
    const formID = domNode.getAttribute("data-lexical-pending-upload-form-id");
    if (formID != null) {
      const node2 = $createNode({
        data: {
          pending: {
            formID,
            src: domNode.getAttribute("src") || ""
          }
        }
      });
      return {
        node: node2
      };
    }
  }
  if (domNode.hasAttribute("data-lexical-upload-relation-to") && domNode.hasAttribute("data-lexical-upload-id")) {
    const id = domNode.getAttribute("data-lexical-upload-id");
    const relationTo = domNode.getAttribute("data-lexical-upload-relation-to");
    if (id != null && relationTo != null) {
      const node2 = $createNode({
        data: {
          fields: {},
          relationTo,
          value: id
        }
      });
      return {
        node: node2
      };
    }
  }
  const node = $createNode({
    data: {
      pending: {
        formID: new ObjectID2.default().toHexString(),
        src: domNode.getAttribute("src") || ""
      }
    }
  });
  return {
    node
  };
}

// node_modules/@payloadcms/richtext-lexical/dist/features/upload/server/nodes/UploadNode.js
var UploadServerNode = class extends e2 {
  __data;
  constructor({
    data,
    format,
    key: key2
  }) {
    super(format, key2);
    this.__data = data;
  }
  static clone(node) {
    return new this({
      data: node.__data,
      format: node.__format,
      key: node.__key
    });
  }
  static getType() {
    return "upload";
  }
  static importDOM() {
    return {
      img: (node) => ({
        conversion: (domNode) => $convertUploadElement(domNode, $createUploadServerNode),
        priority: 0
      })
    };
  }
  static importJSON(serializedNode) {
    if (serializedNode.version === 1 && serializedNode?.value?.id) {
      serializedNode.value = serializedNode.value.id;
    }
    if (serializedNode.version === 2 && !serializedNode?.id) {
      serializedNode.id = new ObjectID3.default().toHexString();
      serializedNode.version = 3;
    }
    const importedData = {
      id: serializedNode.id,
      fields: serializedNode.fields,
      pending: serializedNode.pending,
      relationTo: serializedNode.relationTo,
      value: serializedNode.value
    };
    const node = $createUploadServerNode({
      data: importedData
    });
    node.setFormat(serializedNode.format);
    return node;
  }
  static isInline() {
    return false;
  }
  createDOM(config) {
    const element = document.createElement("div");
    Gu(element, config?.theme?.upload);
    return element;
  }
  decorate() {
    return null;
  }
  exportDOM() {
    const element = document.createElement("img");
    const data = this.__data;
    if (data.pending) {
      element.setAttribute("data-lexical-pending-upload-form-id", String(data?.pending?.formID));
      element.setAttribute("src", data?.pending?.src || "");
    } else {
      element.setAttribute("data-lexical-upload-id", String(data?.value));
      element.setAttribute("data-lexical-upload-relation-to", data?.relationTo);
    }
    return {
      element
    };
  }
  exportJSON() {
    return {
      ...super.exportJSON(),
      ...this.getData(),
      type: "upload",
      version: 3
    };
  }
  getData() {
    return this.getLatest().__data;
  }
  setData(data) {
    const writable = this.getWritable();
    writable.__data = data;
  }
  updateDOM() {
    return false;
  }
};
function $createUploadServerNode({
  data
}) {
  if (!data?.id) {
    data.id = new ObjectID3.default().toHexString();
  }
  return Mc(new UploadServerNode({
    data
  }));
}
function $isUploadServerNode(node) {
  return node instanceof UploadServerNode;
}

// node_modules/@payloadcms/richtext-lexical/dist/features/upload/server/markdownTransformer.js
var UPLOAD_PLACEHOLDER_REGEX = /!\[([^\]:]+):([^\]]+)\]\(\)/;
var UploadMarkdownTransformer = {
  type: "element",
  dependencies: [UploadServerNode],
  export: (node) => {
    if (!$isUploadServerNode(node)) {
      return null;
    }
    const data = node.getData();
    const value = data?.value;
    if (value && typeof value === "object" && "url" in value) {
      const url = value.url;
      const alt = data.fields?.alt || value.alt || value.filename || "";
      if (value.mimeType) {
        const mimeType = value.mimeType;
        if (!mimeType.startsWith("image")) {
          const filename = value.filename || url;
          return `[${filename}](${url})`;
        }
      }
      return `![${alt}](${url})`;
    }
    const id = typeof value === "object" ? value?.id : value;
    return `![${data.relationTo}:${id}]()`;
  },
  regExp: UPLOAD_PLACEHOLDER_REGEX,
  replace: (parentNode, _children, match, isImport) => {
    if (!isImport || !match[1] || !match[2]) {
      return false;
    }
    const relationTo = match[1];
    const value = match[2];
    const id = /^\d+$/.test(value) ? Number(value) : value;
    const node = $createUploadServerNode({
      data: {
        fields: {},
        relationTo,
        value: id
      }
    });
    parentNode.replace(node);
    return true;
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/features/upload/server/validate.js
import { fieldSchemasToFormState as fieldSchemasToFormState2 } from "@payloadcms/ui/forms/fieldSchemasToFormState";
import { isValidID } from "payload";
var uploadValidation = (props) => {
  return async ({
    node,
    validation: {
      options: {
        id,
        data,
        operation,
        preferences,
        req,
        req: {
          payload,
          t: t3
        }
      }
    }
  }) => {
    if (!props.enabledCollectionSlugs.includes(node.relationTo)) {
      return t3("validation:invalidSelection");
    }
    const idType = payload.collections[node.relationTo]?.customIDType || payload.db.defaultIDType;
    const nodeID = node?.value?.id || node?.value;
    if (!isValidID(nodeID, idType)) {
      return t3("validation:validUploadID");
    }
    if (!props?.collections) {
      return true;
    }
    if (Object.keys(props?.collections).length === 0) {
      return true;
    }
    const collection = props?.collections[node.relationTo];
    if (!collection?.fields?.length) {
      return true;
    }
    const result = await fieldSchemasToFormState2({
      id,
      collectionSlug: node.relationTo,
      data: node?.fields ?? {},
      documentData: data,
      fields: collection.fields,
      fieldSchemaMap: void 0,
      initialBlockData: node?.fields ?? {},
      operation: operation === "create" || operation === "update" ? operation : "update",
      permissions: {},
      preferences,
      renderAllFields: false,
      req,
      schemaPath: ""
    });
    const errorPathsSet = /* @__PURE__ */ new Set();
    for (const fieldKey in result) {
      const fieldState = result[fieldKey];
      if (fieldState?.errorPaths?.length) {
        for (const errorPath of fieldState.errorPaths) {
          errorPathsSet.add(errorPath);
        }
      }
    }
    const errorPaths = Array.from(errorPathsSet);
    if (errorPaths.length) {
      return "The following fields are invalid: " + errorPaths.join(", ");
    }
    return true;
  };
};

// node_modules/@payloadcms/richtext-lexical/dist/features/upload/server/index.js
function getAbsoluteURL(url, payload) {
  return url?.startsWith("http") ? url : (payload?.config?.serverURL || "") + url;
}
var UploadFeature = createServerFeature({
  feature: async ({
    config: _config,
    isRoot,
    parentIsLocalized,
    props: unsanitizedProps
  }) => {
    const props = {
      ...unsanitizedProps,
      collections: unsanitizedProps?.collections ?? {},
      enabledCollectionSlugs: filterEnabledRelationshipCollections(_config.collections, {
        ...unsanitizedProps,
        uploads: true
      }).map(({
        slug
      }) => slug)
    };
    const clientProps = {
      collections: {},
      enabledCollectionSlugs: props.enabledCollectionSlugs
    };
    if (props.collections) {
      for (const collection in props.collections) {
        clientProps.collections[collection] = {
          hasExtraFields: props.collections[collection].fields.length >= 1
        };
      }
    }
    const validRelationships = _config.collections.map((c2) => c2.slug) || [];
    for (const collectionKey in props.collections) {
      const collection = props.collections[collectionKey];
      if (collection.fields?.length) {
        collection.fields = await sanitizeFields2({
          config: _config,
          fields: collection.fields,
          parentIsLocalized,
          requireFieldLevelRichTextEditor: isRoot,
          validRelationships
        });
      }
    }
    return {
      ClientFeature: "@payloadcms/richtext-lexical/client#UploadFeatureClient",
      clientFeatureProps: clientProps,
      generateSchemaMap: ({
        props: props2
      }) => {
        if (!props2?.collections) {
          return null;
        }
        const schemaMap = /* @__PURE__ */ new Map();
        for (const collectionKey in props2.collections) {
          const collection = props2.collections[collectionKey];
          if (collection.fields?.length) {
            schemaMap.set(collectionKey, {
              fields: collection.fields
            });
          }
        }
        return schemaMap;
      },
      i18n: i18n13,
      markdownTransformers: [UploadMarkdownTransformer],
      nodes: [createNode({
        converters: {
          html: {
            converter: async ({
              currentDepth,
              depth,
              draft,
              node,
              overrideAccess,
              req,
              showHiddenFields
            }) => {
              if (!props.enabledCollectionSlugs.includes(node.relationTo)) {
                return "";
              }
              const id = node?.value?.id || node?.value;
              if (req?.payload) {
                const uploadDocument = {};
                try {
                  await populate({
                    id,
                    collectionSlug: node.relationTo,
                    currentDepth,
                    data: uploadDocument,
                    depth,
                    draft,
                    key: "value",
                    overrideAccess,
                    req,
                    showHiddenFields
                  });
                } catch (ignored) {
                  console.error("Lexical upload node HTML converter: error fetching upload file", ignored, "Node:", node);
                  return `<img />`;
                }
                const url = getAbsoluteURL(uploadDocument?.value?.url ?? "", req?.payload);
                const alt = node.fields?.alt || uploadDocument?.value?.alt || "";
                if (!uploadDocument?.value?.mimeType?.startsWith("image")) {
                  return `<a href="${url}" rel="noopener noreferrer">${uploadDocument.value?.filename}</a>`;
                }
                if (!uploadDocument?.value?.sizes || !Object.keys(uploadDocument?.value?.sizes).length) {
                  return `<img src="${url}" alt="${alt}" width="${uploadDocument?.value?.width}"  height="${uploadDocument?.value?.height}"/>`;
                }
                let pictureHTML = "<picture>";
                for (const size in uploadDocument.value?.sizes) {
                  const imageSize = uploadDocument.value.sizes[size];
                  if (!imageSize.width || !imageSize.height || !imageSize.mimeType || !imageSize.filesize || !imageSize.filename || !imageSize.url) {
                    continue;
                  }
                  const imageSizeURL = getAbsoluteURL(imageSize?.url, req?.payload);
                  pictureHTML += `<source srcset="${imageSizeURL}" media="(max-width: ${imageSize.width}px)" type="${imageSize.mimeType}">`;
                }
                pictureHTML += `<img src="${url}" alt="${alt}" width="${uploadDocument.value?.width}" height="${uploadDocument.value?.height}">`;
                pictureHTML += "</picture>";
                return pictureHTML;
              } else {
                return `<img src="${id}" />`;
              }
            },
            nodeTypes: [UploadServerNode.getType()]
          }
        },
        getSubFields: ({
          node,
          req
        }) => {
          if (!node) {
            let allSubFields = [];
            for (const collection2 in props?.collections) {
              const collectionFields = props.collections[collection2].fields;
              allSubFields = allSubFields.concat(collectionFields);
            }
            return allSubFields;
          }
          if (!props.enabledCollectionSlugs.includes(node.relationTo)) {
            return null;
          }
          const collection = req ? req.payload.collections[node?.relationTo] : null;
          if (collection) {
            const collectionFieldSchema = props?.collections?.[node?.relationTo]?.fields;
            if (Array.isArray(collectionFieldSchema)) {
              if (!collectionFieldSchema?.length) {
                return null;
              }
              return collectionFieldSchema;
            }
          }
          return null;
        },
        getSubFieldsData: ({
          node
        }) => {
          return node?.fields;
        },
        graphQLPopulationPromises: [uploadPopulationPromiseHOC(props)],
        hooks: {
          afterRead: [({
            currentDepth,
            depth,
            draft,
            node,
            overrideAccess,
            populateArg,
            populationPromises,
            req,
            showHiddenFields
          }) => {
            if (!node?.value || !props.enabledCollectionSlugs.includes(node.relationTo)) {
              return node;
            }
            const collection = req.payload.collections[node?.relationTo];
            if (!collection) {
              return node;
            }
            const id = node?.value?.id || node?.value;
            const populateDepth = props?.maxDepth !== void 0 && props?.maxDepth < depth ? props?.maxDepth : depth;
            populationPromises.push(populate({
              id,
              collectionSlug: collection.config.slug,
              currentDepth,
              data: node,
              depth: populateDepth,
              draft,
              key: "value",
              overrideAccess,
              req,
              select: populateArg?.[collection.config.slug] ?? collection.config.defaultPopulate,
              showHiddenFields
            }));
            return node;
          }]
        },
        node: UploadServerNode,
        validations: [uploadValidation(props)]
      })],
      sanitizedServerFeatureProps: props
    };
  },
  key: "upload"
});

// node_modules/@payloadcms/richtext-lexical/dist/lexical/theme/EditorTheme.js
var LexicalEditorTheme = {
  block: "LexicalEditorTheme__block",
  blockCursor: "LexicalEditorTheme__blockCursor",
  characterLimit: "LexicalEditorTheme__characterLimit",
  code: "LexicalEditorTheme__code",
  inlineBlock: "LexicalEditorTheme__inlineBlock",
  heading: {
    h1: "LexicalEditorTheme__h1",
    h2: "LexicalEditorTheme__h2",
    h3: "LexicalEditorTheme__h3",
    h4: "LexicalEditorTheme__h4",
    h5: "LexicalEditorTheme__h5",
    h6: "LexicalEditorTheme__h6"
  },
  hr: "LexicalEditorTheme__hr",
  hrSelected: "LexicalEditorTheme__hrSelected",
  indent: "LexicalEditorTheme__indent",
  link: "LexicalEditorTheme__link",
  list: {
    checklist: "LexicalEditorTheme__checklist",
    listitem: "LexicalEditorTheme__listItem",
    listitemChecked: "LexicalEditorTheme__listItemChecked",
    listitemUnchecked: "LexicalEditorTheme__listItemUnchecked",
    nested: {
      listitem: "LexicalEditorTheme__nestedListItem"
    },
    olDepth: ["LexicalEditorTheme__ol1", "LexicalEditorTheme__ol2", "LexicalEditorTheme__ol3", "LexicalEditorTheme__ol4", "LexicalEditorTheme__ol5"],
    ul: "LexicalEditorTheme__ul"
  },
  ltr: "LexicalEditorTheme__ltr",
  mark: "LexicalEditorTheme__mark",
  markOverlap: "LexicalEditorTheme__markOverlap",
  paragraph: "LexicalEditorTheme__paragraph",
  placeholder: "LexicalEditorTheme__placeholder",
  quote: "LexicalEditorTheme__quote",
  relationship: "LexicalEditorTheme__relationship",
  rtl: "LexicalEditorTheme__rtl",
  tab: "LexicalEditorTheme__tabNode",
  table: "LexicalEditorTheme__table",
  tableAddColumns: "LexicalEditorTheme__tableAddColumns",
  tableAddRows: "LexicalEditorTheme__tableAddRows",
  tableAlignment: {
    center: "LexicalEditorTheme__tableAlignmentCenter",
    right: "LexicalEditorTheme__tableAlignmentRight"
  },
  tableCell: "LexicalEditorTheme__tableCell",
  tableCellActionButton: "LexicalEditorTheme__tableCellActionButton",
  tableCellActionButtonContainer: "LexicalEditorTheme__tableCellActionButtonContainer",
  tableCellHeader: "LexicalEditorTheme__tableCellHeader",
  tableCellResizer: "LexicalEditorTheme__tableCellResizer",
  tableCellSelected: "LexicalEditorTheme__tableCellSelected",
  tableFrozenColumn: "LexicalEditorTheme__tableFrozenColumn",
  tableRowStriping: "LexicalEditorTheme__tableRowStriping",
  tableScrollableWrapper: "LexicalEditorTheme__tableScrollableWrapper",
  tableSelected: "LexicalEditorTheme__tableSelected",
  tableSelection: "LexicalEditorTheme__tableSelection",
  text: {
    bold: "LexicalEditorTheme__textBold",
    code: "LexicalEditorTheme__textCode",
    italic: "LexicalEditorTheme__textItalic",
    strikethrough: "LexicalEditorTheme__textStrikethrough",
    subscript: "LexicalEditorTheme__textSubscript",
    superscript: "LexicalEditorTheme__textSuperscript",
    underline: "LexicalEditorTheme__textUnderline",
    underlineStrikethrough: "LexicalEditorTheme__textUnderlineStrikethrough"
  },
  upload: "LexicalEditorTheme__upload"
};

// node_modules/@payloadcms/richtext-lexical/dist/lexical/config/server/default.js
var defaultEditorLexicalConfig = {
  namespace: "lexical",
  theme: LexicalEditorTheme
};
var defaultEditorFeatures = [BoldFeature(), ItalicFeature(), UnderlineFeature(), StrikethroughFeature(), SubscriptFeature(), SuperscriptFeature(), InlineCodeFeature(), ParagraphFeature(), HeadingFeature(), AlignFeature(), IndentFeature(), UnorderedListFeature(), OrderedListFeature(), ChecklistFeature(), LinkFeature(), RelationshipFeature(), BlockquoteFeature(), UploadFeature(), HorizontalRuleFeature(), InlineToolbarFeature()];
var defaultEditorConfig = {
  features: defaultEditorFeatures,
  lexical: defaultEditorLexicalConfig
};

// node_modules/@payloadcms/richtext-lexical/dist/utilities/forEachNodeRecursively.js
function recurseNodes({
  callback,
  nodes
}) {
  for (const node of nodes) {
    callback(node);
    if ("children" in node && Array.isArray(node?.children) && node?.children?.length) {
      recurseNodes({
        callback,
        nodes: node.children
      });
    }
  }
}

// node_modules/@payloadcms/richtext-lexical/dist/populateGraphQL/populateLexicalPopulationPromises.js
var populateLexicalPopulationPromises = ({
  context,
  currentDepth,
  depth,
  draft,
  editorPopulationPromises,
  field,
  fieldPromises,
  findMany,
  flattenLocales,
  overrideAccess,
  parentIsLocalized,
  populationPromises,
  req,
  showHiddenFields,
  siblingDoc
}) => {
  const shouldPopulate = depth && currentDepth <= depth;
  if (!shouldPopulate) {
    return;
  }
  recurseNodes({
    callback: (node) => {
      const editorPopulationPromisesOfNodeType = editorPopulationPromises?.get(node.type);
      if (editorPopulationPromisesOfNodeType) {
        for (const promise of editorPopulationPromisesOfNodeType) {
          promise({
            context,
            currentDepth,
            depth,
            draft,
            editorPopulationPromises,
            field,
            fieldPromises,
            findMany,
            flattenLocales,
            node,
            overrideAccess,
            parentIsLocalized,
            populationPromises,
            req,
            showHiddenFields,
            siblingDoc
          });
        }
      }
    },
    nodes: siblingDoc[field?.name]?.root?.children ?? []
  });
};

// node_modules/@payloadcms/richtext-lexical/dist/lexical/config/server/loader.js
function createDependencyGraph(featureProviders) {
  const graph = {};
  for (const fp of featureProviders) {
    graph[fp.key] = {
      dependencies: fp.dependencies || [],
      dependenciesPriority: fp.dependenciesPriority || [],
      dependenciesSoft: fp.dependenciesSoft || [],
      featureProvider: fp
    };
  }
  return graph;
}
function topologicallySortFeatures(featureProviders) {
  const graph = createDependencyGraph(featureProviders);
  const visited = {};
  const stack = [];
  for (const key2 in graph) {
    if (!visited[key2]) {
      visit(graph, key2, visited, stack);
    }
  }
  return stack.reverse();
}
function visit(graph, key2, visited, stack, currentPath = []) {
  if (!graph[key2]) {
    throw new Error(`Feature key ${key2} is not present in the dependency graph.`);
  }
  if (currentPath.includes(key2)) {
    throw new Error(`Circular dependency detected: ${currentPath.join(" -> ")} -> ${key2}`);
  }
  if (visited[key2]) {
    return;
  }
  visited[key2] = true;
  currentPath.push(key2);
  for (const dep of graph[key2].dependenciesPriority) {
    if (!visited[dep]) {
      visit(graph, dep, visited, stack, currentPath);
    }
  }
  for (const dep of graph[key2].dependencies) {
    if (!visited[dep] && !graph[key2].dependenciesPriority.includes(dep)) {
      visit(graph, dep, visited, stack, currentPath);
    }
  }
  for (const dep of graph[key2].dependenciesSoft) {
    if (graph[dep] && !visited[dep] && !graph[key2].dependenciesPriority.includes(dep) && !graph[key2].dependencies.includes(dep)) {
      visit(graph, dep, visited, stack, currentPath);
    }
  }
  stack.push(graph[key2].featureProvider);
  currentPath.pop();
}
function sortFeaturesForOptimalLoading(featureProviders) {
  return topologicallySortFeatures(featureProviders);
}
async function loadFeatures({
  config,
  isRoot,
  parentIsLocalized,
  unSanitizedEditorConfig
}) {
  unSanitizedEditorConfig.features = unSanitizedEditorConfig.features.reverse().filter((f2, i2, arr) => {
    const firstIndex = arr.findIndex((f22) => f22.key === f2.key);
    return firstIndex === i2;
  }).reverse();
  unSanitizedEditorConfig.features = sortFeaturesForOptimalLoading(unSanitizedEditorConfig.features);
  const featureProviderMap = new Map(unSanitizedEditorConfig.features.map((f2) => [f2.key, f2]));
  const resolvedFeatures = /* @__PURE__ */ new Map();
  let loaded = 0;
  for (const featureProvider of unSanitizedEditorConfig.features) {
    if (!featureProvider.key) {
      throw new Error(`A Feature you've added does not have a key. Please add a key to the feature. This is used to uniquely identify the feature.`);
    }
    if (featureProvider.dependencies?.length) {
      for (const dependencyKey of featureProvider.dependencies) {
        const found = unSanitizedEditorConfig.features.find((f2) => f2.key === dependencyKey);
        if (!found) {
          throw new Error(`Feature ${featureProvider.key} has a dependency ${dependencyKey} which does not exist.`);
        }
      }
    }
    if (featureProvider.dependenciesPriority?.length) {
      for (const priorityDependencyKey of featureProvider.dependenciesPriority) {
        const found = resolvedFeatures.get(priorityDependencyKey);
        if (!found) {
          const existsInEditorConfig = unSanitizedEditorConfig.features.find((f2) => f2.key === priorityDependencyKey);
          if (!existsInEditorConfig) {
            throw new Error(`Feature ${featureProvider.key} has a priority dependency ${priorityDependencyKey} which does not exist.`);
          } else {
            throw new Error(`Feature ${featureProvider.key} has a priority dependency ${priorityDependencyKey} which is not loaded before it.`);
          }
        }
      }
    }
    const feature = typeof featureProvider.feature === "function" ? await featureProvider.feature({
      config,
      featureProviderMap,
      isRoot,
      parentIsLocalized,
      resolvedFeatures,
      unSanitizedEditorConfig
    }) : featureProvider.feature;
    const resolvedFeature = feature;
    resolvedFeature.key = featureProvider.key;
    resolvedFeature.order = loaded;
    resolvedFeature.dependencies = featureProvider.dependencies;
    resolvedFeature.dependenciesPriority = featureProvider.dependenciesPriority;
    resolvedFeature.dependenciesSoft = featureProvider.dependenciesSoft;
    resolvedFeatures.set(featureProvider.key, resolvedFeature);
    loaded++;
  }
  return resolvedFeatures;
}

// node_modules/@payloadcms/richtext-lexical/dist/lexical/config/server/sanitize.js
var sanitizeServerFeatures = (features) => {
  const sanitized = {
    converters: {
      html: []
    },
    enabledFeatures: [],
    generatedTypes: {
      modifyOutputSchemas: []
    },
    getSubFields: /* @__PURE__ */ new Map(),
    getSubFieldsData: /* @__PURE__ */ new Map(),
    graphQLPopulationPromises: /* @__PURE__ */ new Map(),
    hooks: {
      afterChange: [],
      afterRead: [],
      beforeChange: [],
      beforeValidate: []
    },
    i18n: {},
    markdownTransformers: [],
    nodeHooks: {
      afterChange: /* @__PURE__ */ new Map(),
      afterRead: /* @__PURE__ */ new Map(),
      beforeChange: /* @__PURE__ */ new Map(),
      beforeValidate: /* @__PURE__ */ new Map()
    },
    nodes: [],
    validations: /* @__PURE__ */ new Map()
  };
  if (!features?.size) {
    return sanitized;
  }
  features.forEach((feature) => {
    if (feature?.generatedTypes?.modifyOutputSchema) {
      sanitized.generatedTypes.modifyOutputSchemas.push(feature.generatedTypes.modifyOutputSchema);
    }
    if (feature?.hooks?.beforeValidate?.length) {
      sanitized.hooks.beforeValidate = sanitized.hooks.beforeValidate?.concat(feature.hooks.beforeValidate);
    }
    if (feature?.hooks?.beforeChange?.length) {
      sanitized.hooks.beforeChange = sanitized.hooks.beforeChange?.concat(feature.hooks.beforeChange);
    }
    if (feature?.hooks?.afterRead?.length) {
      sanitized.hooks.afterRead = sanitized.hooks.afterRead?.concat(feature.hooks.afterRead);
    }
    if (feature?.hooks?.afterChange?.length) {
      sanitized.hooks.afterChange = sanitized.hooks.afterChange?.concat(feature.hooks.afterChange);
    }
    if (feature?.i18n) {
      for (const lang in feature.i18n) {
        if (!sanitized.i18n[lang]) {
          sanitized.i18n[lang] = {
            lexical: {}
          };
        }
        sanitized.i18n[lang].lexical[feature.key] = feature.i18n[lang];
      }
    }
    if (feature.nodes?.length) {
      for (const node of feature.nodes) {
        sanitized.nodes.push(node);
      }
      feature.nodes.forEach((node) => {
        const nodeType = "with" in node.node ? node.node.replace.getType() : node.node.getType();
        if (node?.graphQLPopulationPromises?.length) {
          sanitized.graphQLPopulationPromises.set(nodeType, node.graphQLPopulationPromises);
        }
        if (node?.validations?.length) {
          sanitized.validations.set(nodeType, node.validations);
        }
        if (node?.converters?.html) {
          sanitized.converters.html.push(node.converters.html);
        }
        if (node?.hooks?.afterChange) {
          sanitized.nodeHooks?.afterChange?.set(nodeType, node.hooks.afterChange);
        }
        if (node?.hooks?.afterRead) {
          sanitized.nodeHooks?.afterRead?.set(nodeType, node.hooks.afterRead);
        }
        if (node?.hooks?.beforeChange) {
          sanitized.nodeHooks?.beforeChange?.set(nodeType, node.hooks.beforeChange);
        }
        if (node?.hooks?.beforeValidate) {
          sanitized.nodeHooks?.beforeValidate?.set(nodeType, node.hooks.beforeValidate);
        }
        if (node?.getSubFields) {
          sanitized.getSubFields?.set(nodeType, node.getSubFields);
        }
        if (node?.getSubFieldsData) {
          sanitized.getSubFieldsData?.set(nodeType, node.getSubFieldsData);
        }
      });
    }
    if (feature.markdownTransformers?.length) {
      for (const transformer of feature.markdownTransformers) {
        if (typeof transformer === "function") {
          sanitized.markdownTransformers.push(transformer({
            allNodes: sanitized.nodes,
            allTransformers: sanitized.markdownTransformers
          }));
        } else {
          sanitized.markdownTransformers.push(transformer);
        }
      }
    }
    sanitized.enabledFeatures.push(feature.key);
  });
  return sanitized;
};
async function sanitizeServerEditorConfig(editorConfig, config, parentIsLocalized) {
  const resolvedFeatureMap = await loadFeatures({
    config,
    parentIsLocalized,
    unSanitizedEditorConfig: editorConfig
  });
  return {
    features: sanitizeServerFeatures(resolvedFeatureMap),
    lexical: editorConfig.lexical,
    resolvedFeatureMap
  };
}

// node_modules/@payloadcms/richtext-lexical/dist/utilities/getDefaultSanitizedEditorConfig.js
var cachedDefaultSanitizedServerEditorConfig = global._payload_lexical_defaultSanitizedServerEditorConfig;
if (!cachedDefaultSanitizedServerEditorConfig) {
  cachedDefaultSanitizedServerEditorConfig = global._payload_lexical_defaultSanitizedServerEditorConfig = null;
}
var getDefaultSanitizedEditorConfig = async (args) => {
  const {
    config,
    parentIsLocalized
  } = args;
  if (cachedDefaultSanitizedServerEditorConfig) {
    return await cachedDefaultSanitizedServerEditorConfig;
  }
  cachedDefaultSanitizedServerEditorConfig = sanitizeServerEditorConfig(defaultEditorConfig, config, parentIsLocalized);
  global.payload_lexical_defaultSanitizedServerEditorConfig = cachedDefaultSanitizedServerEditorConfig;
  cachedDefaultSanitizedServerEditorConfig = await cachedDefaultSanitizedServerEditorConfig;
  global.payload_lexical_defaultSanitizedServerEditorConfig = cachedDefaultSanitizedServerEditorConfig;
  return cachedDefaultSanitizedServerEditorConfig;
};

// node_modules/@payloadcms/richtext-lexical/dist/utilities/editorConfigFactory.js
var editorConfigFactory = {
  default: async (args) => {
    return getDefaultSanitizedEditorConfig({
      config: args.config,
      parentIsLocalized: args.parentIsLocalized ?? false
    });
  },
  /**
  * If you have instantiated a lexical editor and are accessing it outside a field (=> this is the unsanitized editor),
  * you can extract the editor config from it.
  * This is common if you define the editor in a re-usable module scope variable and pass it to the richText field.
  *
  * This is the least efficient way to get the editor config, and not recommended. It is recommended to extract the `features` arg
  * into a separate variable and use `fromFeatures` instead.
  */
  fromEditor: async (args) => {
    const lexicalAdapter = await args.editor({
      config: args.config,
      isRoot: args.isRoot ?? false,
      parentIsLocalized: args.parentIsLocalized ?? false
    });
    const sanitizedServerEditorConfig = lexicalAdapter.editorConfig;
    return sanitizedServerEditorConfig;
  },
  /**
  * Create a new editor config - behaves just like instantiating a new `lexicalEditor`
  */
  fromFeatures: async (args) => {
    return (await featuresInputToEditorConfig(args)).sanitizedConfig;
  },
  fromField: (args) => {
    const lexicalAdapter = args.field.editor;
    const sanitizedServerEditorConfig = lexicalAdapter.editorConfig;
    return sanitizedServerEditorConfig;
  },
  fromUnsanitizedField: async (args) => {
    const lexicalAdapterProvider = args.field.editor;
    const lexicalAdapter = await lexicalAdapterProvider({
      config: args.config,
      isRoot: args.isRoot ?? false,
      parentIsLocalized: args.parentIsLocalized ?? false
    });
    const sanitizedServerEditorConfig = lexicalAdapter.editorConfig;
    return sanitizedServerEditorConfig;
  }
};
var featuresInputToEditorConfig = async (args) => {
  let features = [];
  if (args.features && typeof args.features === "function") {
    const rootEditor = args.config.editor;
    let rootEditorFeatures = [];
    if (typeof rootEditor === "object" && "features" in rootEditor) {
      rootEditorFeatures = rootEditor.features;
    }
    features = args.features({
      defaultFeatures: defaultEditorFeatures,
      rootFeatures: rootEditorFeatures
    });
  } else {
    features = args.features;
  }
  if (!features) {
    features = defaultEditorFeatures;
  }
  const lexical = args.lexical ?? defaultEditorConfig.lexical;
  const resolvedFeatureMap = await loadFeatures({
    config: args.config,
    isRoot: args.isRoot ?? false,
    parentIsLocalized: args.parentIsLocalized ?? false,
    unSanitizedEditorConfig: {
      features,
      lexical
    }
  });
  return {
    features,
    resolvedFeatureMap,
    sanitizedConfig: {
      features: sanitizeServerFeatures(resolvedFeatureMap),
      lexical: args.lexical,
      resolvedFeatureMap
    }
  };
};

// node_modules/@payloadcms/richtext-lexical/dist/utilities/generateImportMap.js
import { genImportMapIterateFields } from "payload";
var getGenerateImportMap = (args) => ({
  addToImportMap,
  baseDir,
  config,
  importMap,
  imports
}) => {
  addToImportMap("@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell");
  addToImportMap("@payloadcms/richtext-lexical/rsc#RscEntryLexicalField");
  addToImportMap("@payloadcms/richtext-lexical/rsc#LexicalDiffComponent");
  addToImportMap(args.lexicalEditorArgs?.views);
  for (const resolvedFeature of args.resolvedFeatureMap.values()) {
    if ("componentImports" in resolvedFeature) {
      if (typeof resolvedFeature.componentImports === "function") {
        resolvedFeature.componentImports({
          addToImportMap,
          baseDir,
          config,
          importMap,
          imports
        });
      } else if (Array.isArray(resolvedFeature.componentImports)) {
        addToImportMap(resolvedFeature.componentImports);
      } else if (typeof resolvedFeature.componentImports === "object") {
        addToImportMap(Object.values(resolvedFeature.componentImports));
      }
    }
    addToImportMap(resolvedFeature.ClientFeature);
    if (resolvedFeature.nodes?.length) {
      for (const node of resolvedFeature.nodes) {
        if (typeof node?.getSubFields !== "function") {
          continue;
        }
        const subFields = node.getSubFields({});
        if (subFields?.length) {
          genImportMapIterateFields({
            addToImportMap,
            baseDir,
            config,
            fields: subFields,
            importMap,
            imports
          });
        }
      }
    }
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/utilities/generateSchemaMap.js
import { traverseFields } from "@payloadcms/ui/utilities/buildFieldSchemaMap/traverseFields";
var getGenerateSchemaMap = (args) => ({
  config,
  field,
  i18n: i18n14,
  schemaMap,
  schemaPath
}) => {
  for (const [featureKey, resolvedFeature] of args.resolvedFeatureMap.entries()) {
    if (!("generateSchemaMap" in resolvedFeature) || typeof resolvedFeature.generateSchemaMap !== "function") {
      continue;
    }
    const schemas = resolvedFeature.generateSchemaMap({
      config,
      field,
      i18n: i18n14,
      props: resolvedFeature.sanitizedServerFeatureProps,
      schemaMap,
      schemaPath
    });
    if (schemas) {
      for (const [schemaKey, field2] of schemas.entries()) {
        if ("fields" in field2) {
          traverseFields({
            config,
            fields: field2.fields,
            i18n: i18n14,
            parentIndexPath: "",
            parentSchemaPath: `${schemaPath}.lexical_internal_feature.${featureKey}.${schemaKey}`,
            schemaMap
          });
        }
        schemaMap.set(`${schemaPath}.lexical_internal_feature.${featureKey}.${schemaKey}`, field2);
      }
    }
  }
  return schemaMap;
};

// node_modules/@payloadcms/richtext-lexical/dist/utilities/recurseNodeTree.js
var recurseNodeTree = ({
  flattenedNodes,
  nodeIDMap,
  nodes
}) => {
  if (!nodes?.length) {
    return;
  }
  for (const node of nodes) {
    if (flattenedNodes) {
      flattenedNodes.push(node);
    }
    if (nodeIDMap) {
      if (node && "id" in node && node.id) {
        nodeIDMap[node.id] = node;
      } else if ("fields" in node && typeof node.fields === "object" && node.fields && "id" in node.fields && node?.fields?.id) {
        nodeIDMap[node.fields.id] = node;
      }
    }
    if ("children" in node && Array.isArray(node?.children) && node?.children?.length) {
      recurseNodeTree({
        flattenedNodes,
        nodeIDMap,
        nodes: node.children
      });
    }
  }
};

// node_modules/@payloadcms/richtext-lexical/dist/validate/validateNodes.js
async function validateNodes({
  nodes,
  nodeValidations,
  validation: validationFromProps
}) {
  for (const node of nodes) {
    const validations = nodeValidations.get(node.type);
    if (validations) {
      for (const validation of validations) {
        const validationResult = await validation({
          node,
          nodeValidations,
          validation: validationFromProps
        });
        if (validationResult !== true) {
          return `${node.type} node failed to validate: ${validationResult}`;
        }
      }
    }
    if ("children" in node && node?.children) {
      const childrenValidationResult = await validateNodes({
        nodes: node.children,
        nodeValidations,
        validation: validationFromProps
      });
      if (childrenValidationResult !== true) {
        return childrenValidationResult;
      }
    }
  }
  return true;
}

// node_modules/@payloadcms/richtext-lexical/dist/validate/index.js
var richTextValidateHOC = ({
  editorConfig
}) => {
  const richTextValidate = async (value, options) => {
    const {
      req: {
        t: t3
      },
      required
    } = options;
    if (required && hasText(value) === false) {
      return t3("validation:required");
    }
    const rootNodes = value?.root?.children;
    if (rootNodes && Array.isArray(rootNodes) && rootNodes?.length) {
      return await validateNodes({
        nodes: rootNodes,
        nodeValidations: editorConfig.features.validations,
        validation: {
          options,
          value
        }
      });
    }
    return true;
  };
  return richTextValidate;
};

// node_modules/@payloadcms/richtext-lexical/dist/lexical/nodes/index.js
import React from "react";
var editorNodeViews = /* @__PURE__ */ new WeakMap();
function getEditorNodeView(editor, nodeType, node) {
  const editorViews = editorNodeViews.get(editor);
  if (nodeType === "block" && node?.["__fields"]?.blockType) {
    const blockType = node["__fields"].blockType;
    return editorViews?.get(`block:${blockType}`);
  }
  if (nodeType === "inlineBlock" && node?.["__fields"]?.blockType) {
    const blockType = node["__fields"].blockType;
    return editorViews?.get(`inlineBlock:${blockType}`);
  }
  return editorViews?.get(nodeType);
}
function applyNodeOverride({
  node,
  nodeType
}) {
  if (!("getType" in node) || node.getType() !== nodeType) {
    return;
  }
  const NodeClass = node;
  if (!NodeClass.prototype._originalDecorate) {
    NodeClass.prototype._originalDecorate = NodeClass.prototype.decorate;
  }
  if (!NodeClass.prototype._originalCreateDOM) {
    NodeClass.prototype._originalCreateDOM = NodeClass.prototype.createDOM;
  }
  if (NodeClass.prototype.decorate && !NodeClass.prototype._decorateOverridden) {
    NodeClass.prototype._decorateOverridden = true;
    const hasCreateDOM = !!NodeClass.prototype.createDOM;
    NodeClass.prototype.decorate = function(editor, config) {
      const viewDef = getEditorNodeView(editor, nodeType, this);
      if (viewDef) {
        if (viewDef.Component) {
          return viewDef.Component({
            config,
            editor,
            isEditor: true,
            isJSXConverter: false,
            node: this
          });
        }
        if (viewDef.createDOM && viewDef.html) {
          const htmlContent = typeof viewDef.html === "function" ? viewDef.html({
            config,
            editor,
            isEditor: true,
            isJSXConverter: false,
            node: this
          }) : viewDef.html;
          return React.createElement("span", {
            dangerouslySetInnerHTML: {
              __html: htmlContent
            }
          });
        }
        if (viewDef.html && hasCreateDOM && !viewDef.createDOM) {
          return React.createElement(React.Fragment);
        }
        if (nodeType === "block") {
          const blockViewDef = viewDef;
          if (blockViewDef.Block || blockViewDef.Label) {
            const originalDecorate2 = NodeClass.prototype._originalDecorate;
            return originalDecorate2.call(this, editor, config, blockViewDef.Block, blockViewDef.Label);
          }
        } else if (nodeType === "inlineBlock") {
          const blockViewDef = viewDef;
          if (blockViewDef.Block || blockViewDef.Label) {
            const originalDecorate2 = NodeClass.prototype._originalDecorate;
            return originalDecorate2.call(this, editor, config, blockViewDef.Block, blockViewDef.Label);
          }
        }
      }
      const originalDecorate = NodeClass.prototype._originalDecorate;
      return originalDecorate.call(this, editor, config);
    };
  }
  if (NodeClass.prototype.createDOM && !NodeClass.prototype._createDOMOverridden) {
    NodeClass.prototype._createDOMOverridden = true;
    NodeClass.prototype.createDOM = function(config, editor) {
      const viewDef = getEditorNodeView(editor, nodeType, this);
      if (viewDef) {
        if (viewDef.createDOM) {
          return viewDef.createDOM({
            config,
            editor,
            node: this
          });
        }
        if (viewDef.html) {
          const htmlContent = typeof viewDef.html === "function" ? viewDef.html({
            config,
            editor,
            isEditor: true,
            isJSXConverter: false,
            node: this
          }) : viewDef.html;
          const tempDiv = document.createElement("div");
          tempDiv.innerHTML = htmlContent;
          return tempDiv.firstElementChild || tempDiv;
        }
      }
      return NodeClass.prototype._originalCreateDOM.call(this, config, editor);
    };
  }
}
function getEnabledNodes({
  editorConfig,
  nodeViews
}) {
  const nodes = getEnabledNodesFromServerNodes({
    nodes: editorConfig.features.nodes
  });
  if (nodeViews) {
    const nodeTypesToOverride = /* @__PURE__ */ new Set();
    for (const [key2, value] of Object.entries(nodeViews)) {
      if (!value || typeof value !== "object") {
        continue;
      }
      if (key2 === "blocks" && Object.keys(value).length > 0) {
        nodeTypesToOverride.add("block");
      } else if (key2 === "inlineBlocks" && Object.keys(value).length > 0) {
        nodeTypesToOverride.add("inlineBlock");
      } else {
        nodeTypesToOverride.add(key2);
      }
    }
    for (const node of nodes) {
      if ("getType" in node) {
        const nodeType = node.getType();
        if (nodeTypesToOverride.has(nodeType)) {
          applyNodeOverride({
            node,
            nodeType
          });
        }
      }
    }
  }
  return nodes;
}
function getEnabledNodesFromServerNodes({
  nodes
}) {
  return nodes.map((node) => {
    if ("node" in node) {
      return node.node;
    }
    return node;
  });
}

// node_modules/@lexical/headless/dist/LexicalHeadless.prod.mjs
function t2(t3) {
  const r2 = ol(t3);
  r2._headless = true;
  return ["registerDecoratorListener", "registerRootListener", "registerMutationListener", "getRootElement", "setRootElement", "getElementByKey", "focus", "blur"].forEach((e3) => {
    r2[e3] = () => {
      throw new Error(`${e3} is not supported in headless mode`);
    };
  }), r2;
}

// node_modules/@payloadcms/richtext-lexical/dist/packages/@lexical/markdown/MarkdownTransformers.js
var EMPTY_OR_WHITESPACE_ONLY = /^[\t ]*$/;
var ORDERED_LIST_REGEX = /^(\s*)(\d+)\.\s/;
var UNORDERED_LIST_REGEX = /^(\s*)[-*+]\s/;
var CHECK_LIST_REGEX = /^(\s*)(?:-\s)?\s?(\[(\s|x)?\])\s/i;
var HEADING_REGEX = /^(#{1,6})\s/;
var QUOTE_REGEX = /^>\s/;
var CODE_START_REGEX = /^[ \t]*(\\`\\`\\`|```)(\w+)?/;
var CODE_END_REGEX = /[ \t]*(\\`\\`\\`|```)$/;
var CODE_SINGLE_LINE_REGEX = /^[ \t]*```[^`]+(?:(?:`{1,2}|`{4,})[^`]+)*```(?:[^`]|$)/;
var TABLE_ROW_REG_EXP = /^\|(.+)\|\s?$/;
var TABLE_ROW_DIVIDER_REG_EXP = /^(\| ?:?-*:? ?)+\|\s?$/;
var TAG_START_REGEX = /^[ \t]*<[a-z_][\w-]*(?:\s[^<>]*)?\/?>/i;
var TAG_END_REGEX = /^[ \t]*<\/[a-z_][\w-]*\s*>/i;
var hardLineBreakState = vt("mdHardLineBreak", {
  parse: (val) => {
    if (typeof val === "string" && /^(\\| {2,})$/.test(val)) {
      return val;
    }
    return "";
  }
});
function parseMarkdownHardLineBreak(line) {
  if (line.endsWith("\\")) {
    return [line.slice(0, -1), "\\"];
  }
  const spaces = line.match(/^(.*?\S)( {2,})$/);
  return spaces ? [spaces[1], spaces[2]] : null;
}
function hasNonWhitespaceContentOnLine(children, endIndex) {
  for (let i2 = endIndex - 1; i2 >= 0; i2--) {
    if (ps(children[i2])) {
      return false;
    }
    if (/\S/.test(children[i2].getTextContent())) {
      return true;
    }
  }
  return false;
}
function $extractMarkdownHardLineBreakMarker(previousNode) {
  const children = previousNode.getChildren();
  const lastChildIndex = children.length - 1;
  const lastChild = children[lastChildIndex];
  if (!gr(lastChild)) {
    return null;
  }
  const lastText = lastChild.getTextContent();
  const hardLineBreak = parseMarkdownHardLineBreak(lastText);
  if (hardLineBreak !== null) {
    const [text, marker] = hardLineBreak;
    lastChild.setTextContent(text);
    return marker;
  }
  if (/^ {2,}$/.test(lastText) && hasNonWhitespaceContentOnLine(children, lastChildIndex)) {
    lastChild.setTextContent("");
    return lastText;
  }
  return null;
}
function $createMarkdownLineBreakNode(previousNode) {
  const lineBreakNode = _s();
  const hardLineBreak = $extractMarkdownHardLineBreakMarker(previousNode);
  if (hardLineBreak !== null) {
    bt(lineBreakNode, hardLineBreakState, hardLineBreak);
  }
  return lineBreakNode;
}
var createBlockNode2 = (createNode2) => {
  return (parentNode, children, match) => {
    const node = createNode2(match);
    node.append(...children);
    parentNode.replace(node);
    node.select(0, 0);
  };
};
var LIST_INDENT_SIZE2 = 4;
function getIndent(whitespaces) {
  const tabs = whitespaces.match(/\t/g);
  const spaces = whitespaces.match(/ /g);
  let indent2 = 0;
  if (tabs) {
    indent2 += tabs.length;
  }
  if (spaces) {
    indent2 += Math.floor(spaces.length / LIST_INDENT_SIZE2);
  }
  return indent2;
}
var listReplace2 = (listType) => {
  return (parentNode, children, match) => {
    const previousNode = parentNode.getPreviousSibling();
    const nextNode = parentNode.getNextSibling();
    const listItem = Et3(listType === "check" ? match[3] === "x" : void 0);
    if (Wt2(nextNode) && nextNode.getListType() === listType) {
      const firstChild = nextNode.getFirstChild();
      if (firstChild !== null) {
        firstChild.insertBefore(listItem);
      } else {
        nextNode.append(listItem);
      }
      parentNode.remove();
    } else if (Wt2(previousNode) && previousNode.getListType() === listType) {
      previousNode.append(listItem);
      parentNode.remove();
    } else {
      const list = Kt3(listType, listType === "number" ? Number(match[2]) : void 0);
      list.append(listItem);
      parentNode.replace(list);
    }
    listItem.append(...children);
    listItem.select(0, 0);
    const indent2 = getIndent(match[1]);
    if (indent2) {
      listItem.setIndent(indent2);
    }
  };
};
var listExport2 = (listNode, exportChildren, depth) => {
  const output = [];
  const children = listNode.getChildren();
  let index = 0;
  for (const listItemNode of children) {
    if (Mt2(listItemNode)) {
      if (listItemNode.getChildrenSize() === 1) {
        const firstChild = listItemNode.getFirstChild();
        if (Wt2(firstChild)) {
          output.push(listExport2(firstChild, exportChildren, depth + 1));
          continue;
        }
      }
      const indent2 = " ".repeat(depth * LIST_INDENT_SIZE2);
      const listType = listNode.getListType();
      const prefix = listType === "number" ? `${listNode.getStart() + index}. ` : listType === "check" ? `- [${listItemNode.getChecked() ? "x" : " "}] ` : "- ";
      output.push(indent2 + prefix + exportChildren(listItemNode));
      index++;
    }
  }
  return output.join("\n");
};
var HEADING = {
  type: "element",
  dependencies: [wt2],
  export: (node, exportChildren) => {
    if (!At2(node)) {
      return null;
    }
    const level = Number(node.getTag().slice(1));
    return "#".repeat(level) + " " + exportChildren(node);
  },
  regExp: HEADING_REGEX,
  replace: createBlockNode2((match) => {
    const tag = "h" + match[1].length;
    return It2(tag);
  })
};
var QUOTE = {
  type: "element",
  dependencies: [Kt2],
  export: (node, exportChildren) => {
    if (!kt(node)) {
      return null;
    }
    const lines = exportChildren(node).split("\n");
    const output = [];
    for (const line of lines) {
      output.push("> " + line);
    }
    return output.join("\n");
  },
  regExp: QUOTE_REGEX,
  replace: (parentNode, children, _match, isImport) => {
    if (isImport) {
      const previousNode = parentNode.getPreviousSibling();
      if (kt(previousNode)) {
        previousNode.splice(previousNode.getChildrenSize(), 0, [$createMarkdownLineBreakNode(previousNode), ...children]);
        previousNode.select(0, 0);
        parentNode.remove();
        return;
      }
    }
    const node = Ft2();
    node.append(...children);
    parentNode.replace(node);
    node.select(0, 0);
  }
};
var UNORDERED_LIST2 = {
  type: "element",
  dependencies: [wt3, Ft3],
  export: (node, exportChildren) => {
    return Wt2(node) ? listExport2(node, exportChildren, 0) : null;
  },
  regExp: UNORDERED_LIST_REGEX,
  replace: listReplace2("bullet")
};
var CHECK_LIST2 = {
  type: "element",
  dependencies: [wt3, Ft3],
  export: (node, exportChildren) => {
    return Wt2(node) ? listExport2(node, exportChildren, 0) : null;
  },
  regExp: CHECK_LIST_REGEX,
  replace: listReplace2("check")
};
var ORDERED_LIST2 = {
  type: "element",
  dependencies: [wt3, Ft3],
  export: (node, exportChildren) => {
    return Wt2(node) ? listExport2(node, exportChildren, 0) : null;
  },
  regExp: ORDERED_LIST_REGEX,
  replace: listReplace2("number")
};
var INLINE_CODE2 = {
  type: "text-format",
  format: ["code"],
  tag: "`"
};
var HIGHLIGHT = {
  type: "text-format",
  format: ["highlight"],
  tag: "=="
};
var BOLD_ITALIC_STAR2 = {
  type: "text-format",
  format: ["bold", "italic"],
  tag: "***"
};
var BOLD_ITALIC_UNDERSCORE2 = {
  type: "text-format",
  format: ["bold", "italic"],
  intraword: false,
  tag: "___"
};
var BOLD_STAR2 = {
  type: "text-format",
  format: ["bold"],
  tag: "**"
};
var BOLD_UNDERSCORE2 = {
  type: "text-format",
  format: ["bold"],
  intraword: false,
  tag: "__"
};
var STRIKETHROUGH2 = {
  type: "text-format",
  format: ["strikethrough"],
  tag: "~~"
};
var ITALIC_STAR2 = {
  type: "text-format",
  format: ["italic"],
  tag: "*"
};
var ITALIC_UNDERSCORE2 = {
  type: "text-format",
  format: ["italic"],
  intraword: false,
  tag: "_"
};
function normalizeMarkdown(input, shouldMergeAdjacentLines) {
  const lines = input.split("\n");
  let inCodeBlock = false;
  const sanitizedLines = [];
  let nestedDeepCodeBlock = 0;
  for (let i2 = 0; i2 < lines.length; i2++) {
    const line = lines[i2];
    const lastLine = sanitizedLines[sanitizedLines.length - 1];
    const hardLineBreak = i2 < lines.length - 1 ? parseMarkdownHardLineBreak(line) : null;
    const lastLineHasHardLineBreak = lastLine !== void 0 && parseMarkdownHardLineBreak(lastLine) !== null;
    if (CODE_SINGLE_LINE_REGEX.test(line)) {
      sanitizedLines.push(line);
      continue;
    }
    if (CODE_END_REGEX.test(line)) {
      if (nestedDeepCodeBlock === 0) {
        inCodeBlock = true;
      }
      if (nestedDeepCodeBlock === 1) {
        inCodeBlock = false;
      }
      if (nestedDeepCodeBlock > 0) {
        nestedDeepCodeBlock--;
      }
      sanitizedLines.push(line);
      continue;
    }
    if (CODE_START_REGEX.test(line)) {
      inCodeBlock = true;
      nestedDeepCodeBlock++;
      sanitizedLines.push(line);
      continue;
    }
    if (inCodeBlock) {
      sanitizedLines.push(line);
      continue;
    }
    if (EMPTY_OR_WHITESPACE_ONLY.test(line) || EMPTY_OR_WHITESPACE_ONLY.test(lastLine) || !lastLine || HEADING_REGEX.test(lastLine) || HEADING_REGEX.test(line) || QUOTE_REGEX.test(line) || ORDERED_LIST_REGEX.test(line) || UNORDERED_LIST_REGEX.test(line) || CHECK_LIST_REGEX.test(line) || TABLE_ROW_REG_EXP.test(line) || TABLE_ROW_DIVIDER_REG_EXP.test(line) || // Don't merge the next line into a line that ends with a hard line break marker.
    lastLineHasHardLineBreak || !shouldMergeAdjacentLines || TAG_START_REGEX.test(line) || TAG_END_REGEX.test(line) || TAG_START_REGEX.test(lastLine) || TAG_END_REGEX.test(lastLine) || CODE_END_REGEX.test(lastLine)) {
      sanitizedLines.push(line);
    } else {
      sanitizedLines[sanitizedLines.length - 1] = lastLine + " " + (hardLineBreak === null ? line.trim() : line.trimStart());
    }
  }
  return sanitizedLines.join("\n");
}

// node_modules/@payloadcms/richtext-lexical/dist/packages/@lexical/markdown/utils.js
var autoFormatBase = {
  markdownFormatKind: null,
  regEx: /(?:)/,
  regExForAutoFormatting: /(?:)/,
  requiresParagraphStart: false
};
var paragraphStartBase = {
  ...autoFormatBase,
  requiresParagraphStart: true
};
var markdownHeader1 = {
  ...paragraphStartBase,
  export: createHeadingExport(1),
  markdownFormatKind: "paragraphH1",
  regEx: /^# /,
  regExForAutoFormatting: /^# /
};
var markdownHeader2 = {
  ...paragraphStartBase,
  export: createHeadingExport(2),
  markdownFormatKind: "paragraphH2",
  regEx: /^## /,
  regExForAutoFormatting: /^## /
};
var markdownHeader3 = {
  ...paragraphStartBase,
  export: createHeadingExport(3),
  markdownFormatKind: "paragraphH3",
  regEx: /^### /,
  regExForAutoFormatting: /^### /
};
var markdownHeader4 = {
  ...paragraphStartBase,
  export: createHeadingExport(4),
  markdownFormatKind: "paragraphH4",
  regEx: /^#### /,
  regExForAutoFormatting: /^#### /
};
var markdownHeader5 = {
  ...paragraphStartBase,
  export: createHeadingExport(5),
  markdownFormatKind: "paragraphH5",
  regEx: /^##### /,
  regExForAutoFormatting: /^##### /
};
var markdownHeader6 = {
  ...paragraphStartBase,
  export: createHeadingExport(6),
  markdownFormatKind: "paragraphH6",
  regEx: /^###### /,
  regExForAutoFormatting: /^###### /
};
var markdownBlockQuote = {
  ...paragraphStartBase,
  export: blockQuoteExport,
  markdownFormatKind: "paragraphBlockQuote",
  regEx: /^> /,
  regExForAutoFormatting: /^> /
};
var markdownUnorderedListDash = {
  ...paragraphStartBase,
  export: listExport3,
  markdownFormatKind: "paragraphUnorderedList",
  regEx: /^(\s{0,10})- /,
  regExForAutoFormatting: /^(\s{0,10})- /
};
var markdownUnorderedListAsterisk = {
  ...paragraphStartBase,
  export: listExport3,
  markdownFormatKind: "paragraphUnorderedList",
  regEx: /^(\s{0,10})\* /,
  regExForAutoFormatting: /^(\s{0,10})\* /
};
var markdownOrderedList = {
  ...paragraphStartBase,
  export: listExport3,
  markdownFormatKind: "paragraphOrderedList",
  regEx: /^(\s{0,10})(\d+)\.\s/,
  regExForAutoFormatting: /^(\s{0,10})(\d+)\.\s/
};
var markdownHorizontalRule = {
  ...paragraphStartBase,
  markdownFormatKind: "horizontalRule",
  regEx: /^\*\*\*$/,
  regExForAutoFormatting: /^\*\*\* /
};
var markdownHorizontalRuleUsingDashes = {
  ...paragraphStartBase,
  markdownFormatKind: "horizontalRule",
  regEx: /^---$/,
  regExForAutoFormatting: /^--- /
};
var markdownInlineCode = {
  ...autoFormatBase,
  exportFormat: "code",
  exportTag: "`",
  markdownFormatKind: "code",
  regEx: /(`)(\s*)([^`]*)(\s*)(`)()/,
  regExForAutoFormatting: /(`)(\s*\b)([^`]*)(\b\s*)(`)(\s)$/
};
var markdownBold = {
  ...autoFormatBase,
  exportFormat: "bold",
  exportTag: "**",
  markdownFormatKind: "bold",
  regEx: /(\*\*)(\s*)([^*]*)(\s*)(\*\*)()/,
  regExForAutoFormatting: /(\*\*)(\s*\b)([^*]*)(\b\s*)(\*\*)(\s)$/
};
var markdownItalic = {
  ...autoFormatBase,
  exportFormat: "italic",
  exportTag: "*",
  markdownFormatKind: "italic",
  regEx: /(\*)(\s*)([^*]*)(\s*)(\*)()/,
  regExForAutoFormatting: /(\*)(\s*\b)([^*]*)(\b\s*)(\*)(\s)$/
};
var markdownBold2 = {
  ...autoFormatBase,
  exportFormat: "bold",
  exportTag: "_",
  markdownFormatKind: "bold",
  regEx: /(__)(\s*)([^_]*)(\s*)(__)()/,
  regExForAutoFormatting: /(__)(\s*)([^_]*)(\s*)(__)(\s)$/
};
var markdownItalic2 = {
  ...autoFormatBase,
  exportFormat: "italic",
  exportTag: "_",
  markdownFormatKind: "italic",
  regEx: /(_)()([^_]*)()(_)()/,
  regExForAutoFormatting: /(_)()([^_]*)()(_)(\s)$/
};
var fakeMarkdownUnderline = {
  ...autoFormatBase,
  exportFormat: "underline",
  exportTag: "<u>",
  exportTagClose: "</u>",
  markdownFormatKind: "underline",
  regEx: /(<u>)(\s*)([^<]*)(\s*)(<\/u>)()/,
  regExForAutoFormatting: /(<u>)(\s*\b)([^<]*)(\b\s*)(<\/u>)(\s)$/
};
var markdownStrikethrough = {
  ...autoFormatBase,
  exportFormat: "strikethrough",
  exportTag: "~~",
  markdownFormatKind: "strikethrough",
  regEx: /(~~)(\s*)([^~]*)(\s*)(~~)()/,
  regExForAutoFormatting: /(~~)(\s*\b)([^~]*)(\b\s*)(~~)(\s)$/
};
var markdownStrikethroughItalicBold = {
  ...autoFormatBase,
  markdownFormatKind: "strikethrough_italic_bold",
  regEx: /(~~_\*\*)(\s*\b)([^*_~]+)(\b\s*)(\*\*_~~)()/,
  regExForAutoFormatting: /(~~_\*\*)(\s*\b)([^*_~]+)(\b\s*)(\*\*_~~)(\s)$/
};
var markdownItalicbold = {
  ...autoFormatBase,
  markdownFormatKind: "italic_bold",
  regEx: /(_\*\*)(\s*\b)([^*_]+)(\b\s*)(\*\*_)/,
  regExForAutoFormatting: /(_\*\*)(\s*\b)([^*_]+)(\b\s*)(\*\*_)(\s)$/
};
var markdownStrikethroughItalic = {
  ...autoFormatBase,
  markdownFormatKind: "strikethrough_italic",
  regEx: /(~~_)(\s*)([^_~]+)(\s*)(_~~)/,
  regExForAutoFormatting: /(~~_)(\s*)([^_~]+)(\s*)(_~~)(\s)$/
};
var markdownStrikethroughBold = {
  ...autoFormatBase,
  markdownFormatKind: "strikethrough_bold",
  regEx: /(~~\*\*)(\s*\b)([^*~]+)(\b\s*)(\*\*~~)/,
  regExForAutoFormatting: /(~~\*\*)(\s*\b)([^*~]+)(\b\s*)(\*\*~~)(\s)$/
};
var markdownLink = {
  ...autoFormatBase,
  markdownFormatKind: "link",
  regEx: /(\[)([^\]]*)(\]\()([^)]*)(\)*)()/,
  regExForAutoFormatting: /(\[)([^\]]*)(\]\()([^)]*)(\)*)(\s)$/
};
function createHeadingExport(level) {
  return (node, exportChildren) => {
    return At2(node) && node.getTag() === "h" + level ? "#".repeat(level) + " " + exportChildren(node) : null;
  };
}
function listExport3(node, exportChildren) {
  return Wt2(node) ? processNestedLists(node, exportChildren, 0) : null;
}
var LIST_INDENT_SIZE3 = 4;
function processNestedLists(listNode, exportChildren, depth) {
  const output = [];
  const children = listNode.getChildren();
  let index = 0;
  for (const listItemNode of children) {
    if (Mt2(listItemNode)) {
      if (listItemNode.getChildrenSize() === 1) {
        const firstChild = listItemNode.getFirstChild();
        if (Wt2(firstChild)) {
          output.push(processNestedLists(firstChild, exportChildren, depth + 1));
          continue;
        }
      }
      const indent2 = " ".repeat(depth * LIST_INDENT_SIZE3);
      const prefix = listNode.getListType() === "bullet" ? "- " : `${listNode.getStart() + index}. `;
      output.push(indent2 + prefix + exportChildren(listItemNode));
      index++;
    }
  }
  return output.join("\n");
}
function blockQuoteExport(node, exportChildren) {
  return kt(node) ? "> " + exportChildren(node) : null;
}
function indexBy(list, callback) {
  const index = {};
  for (const item of list) {
    const key2 = callback(item);
    if (!key2) {
      continue;
    }
    if (index[key2]) {
      index[key2].push(item);
    } else {
      index[key2] = [item];
    }
  }
  return index;
}
function transformersByType(transformers) {
  const byType = indexBy(transformers, (t3) => t3.type);
  return {
    element: byType.element || [],
    multilineElement: byType["multiline-element"] || [],
    textFormat: byType["text-format"] || [],
    textMatch: byType["text-match"] || []
  };
}
var PUNCTUATION_OR_SPACE = /[!-/:-@[-`{-~\s]/;
var MARKDOWN_EMPTY_LINE_REG_EXP = /^\s{0,3}$/;
function isEmptyParagraph(node) {
  if (!$s(node)) {
    return false;
  }
  const firstChild = node.getFirstChild();
  return firstChild == null || node.getChildrenSize() === 1 && gr(firstChild) && MARKDOWN_EMPTY_LINE_REG_EXP.test(firstChild.getTextContent());
}

// node_modules/@payloadcms/richtext-lexical/dist/packages/@lexical/markdown/importTextFormatTransformer.js
function findOutermostTextFormatTransformer(textNode, textFormatTransformersIndex) {
  const textContent = textNode.getTextContent();
  const match = findOutermostMatch(textContent, textFormatTransformersIndex);
  if (!match) {
    return null;
  }
  const textFormatMatchStart = match.index || 0;
  const textFormatMatchEnd = textFormatMatchStart + match[0].length;
  const transformer = textFormatTransformersIndex.transformersByTag[match[1]];
  return {
    endIndex: textFormatMatchEnd,
    match,
    startIndex: textFormatMatchStart,
    transformer
  };
}
function findOutermostMatch(textContent, textTransformersIndex) {
  const openTagsMatch = textContent.match(textTransformersIndex.openTagsRegExp);
  if (openTagsMatch == null) {
    return null;
  }
  for (const match of openTagsMatch) {
    const tag = match.replace(/^\s/, "");
    const fullMatchRegExp = textTransformersIndex.fullMatchRegExpByTag[tag];
    if (fullMatchRegExp == null) {
      continue;
    }
    const fullMatch = textContent.match(fullMatchRegExp);
    const transformer = textTransformersIndex.transformersByTag[tag];
    if (fullMatch != null && transformer != null) {
      if (transformer.intraword !== false) {
        return fullMatch;
      }
      const {
        index = 0
      } = fullMatch;
      const beforeChar = textContent[index - 1];
      const afterChar = textContent[index + fullMatch[0].length];
      if ((!beforeChar || PUNCTUATION_OR_SPACE.test(beforeChar)) && (!afterChar || PUNCTUATION_OR_SPACE.test(afterChar))) {
        return fullMatch;
      }
    }
  }
  return null;
}
function importTextFormatTransformer(textNode, startIndex, endIndex, transformer, match) {
  const textContent = textNode.getTextContent();
  let nodeAfter;
  let nodeBefore;
  let transformedNode;
  if (match[0] === textContent) {
    transformedNode = textNode;
  } else {
    if (startIndex === 0) {
      [transformedNode, nodeAfter] = textNode.splitText(endIndex);
    } else {
      [nodeBefore, transformedNode, nodeAfter] = textNode.splitText(startIndex, endIndex);
    }
  }
  transformedNode.setTextContent(match[2]);
  if (transformer) {
    for (const format of transformer.format) {
      if (!transformedNode.hasFormat(format)) {
        transformedNode.toggleFormat(format);
      }
    }
  }
  return {
    nodeAfter,
    nodeBefore,
    transformedNode
  };
}

// node_modules/@payloadcms/richtext-lexical/dist/packages/@lexical/markdown/importTextMatchTransformer.js
function findOutermostTextMatchTransformer(textNode_, textMatchTransformers) {
  const textNode = textNode_;
  let foundMatchStartIndex = void 0;
  let foundMatchEndIndex = void 0;
  let foundMatchTransformer = void 0;
  let foundMatch = void 0;
  for (const transformer of textMatchTransformers) {
    if (!transformer.replace || !transformer.importRegExp) {
      continue;
    }
    const match = textNode.getTextContent().match(transformer.importRegExp);
    if (!match) {
      continue;
    }
    const startIndex = match.index || 0;
    const endIndex = transformer.getEndIndex ? transformer.getEndIndex(textNode, match) : startIndex + match[0].length;
    if (endIndex === false) {
      continue;
    }
    if (foundMatchStartIndex === void 0 || foundMatchEndIndex === void 0 || startIndex < foundMatchStartIndex && endIndex > foundMatchEndIndex) {
      foundMatchStartIndex = startIndex;
      foundMatchEndIndex = endIndex;
      foundMatchTransformer = transformer;
      foundMatch = match;
    }
  }
  if (foundMatchStartIndex === void 0 || foundMatchEndIndex === void 0 || foundMatchTransformer === void 0 || foundMatch === void 0) {
    return null;
  }
  return {
    endIndex: foundMatchEndIndex,
    match: foundMatch,
    startIndex: foundMatchStartIndex,
    transformer: foundMatchTransformer
  };
}
function importFoundTextMatchTransformer(textNode, startIndex, endIndex, transformer, match) {
  let nodeAfter, nodeBefore, transformedNode;
  if (startIndex === 0) {
    [transformedNode, nodeAfter] = textNode.splitText(endIndex);
  } else {
    [nodeBefore, transformedNode, nodeAfter] = textNode.splitText(startIndex, endIndex);
  }
  if (!transformer.replace) {
    return null;
  }
  const potentialTransformedNode = transformedNode ? transformer.replace(transformedNode, match) : void 0;
  return {
    nodeAfter,
    nodeBefore,
    transformedNode: potentialTransformedNode || void 0
  };
}

// node_modules/@payloadcms/richtext-lexical/dist/packages/@lexical/markdown/importTextTransformers.js
function importTextTransformers(textNode, textFormatTransformersIndex, textMatchTransformers) {
  let foundTextFormat = findOutermostTextFormatTransformer(textNode, textFormatTransformersIndex);
  let foundTextMatch = findOutermostTextMatchTransformer(textNode, textMatchTransformers);
  if (foundTextFormat && foundTextMatch) {
    if (foundTextFormat.startIndex <= foundTextMatch.startIndex && foundTextFormat.endIndex >= foundTextMatch.endIndex) {
      foundTextMatch = null;
    } else {
      foundTextFormat = null;
    }
  }
  if (foundTextFormat) {
    const result = importTextFormatTransformer(textNode, foundTextFormat.startIndex, foundTextFormat.endIndex, foundTextFormat.transformer, foundTextFormat.match);
    if (result.nodeAfter && gr(result.nodeAfter) && !result.nodeAfter.hasFormat("code")) {
      importTextTransformers(result.nodeAfter, textFormatTransformersIndex, textMatchTransformers);
    }
    if (result.nodeBefore && gr(result.nodeBefore) && !result.nodeBefore.hasFormat("code")) {
      importTextTransformers(result.nodeBefore, textFormatTransformersIndex, textMatchTransformers);
    }
    if (result.transformedNode && gr(result.transformedNode) && !result.transformedNode.hasFormat("code")) {
      importTextTransformers(result.transformedNode, textFormatTransformersIndex, textMatchTransformers);
    }
  } else if (foundTextMatch) {
    const result = importFoundTextMatchTransformer(textNode, foundTextMatch.startIndex, foundTextMatch.endIndex, foundTextMatch.transformer, foundTextMatch.match);
    if (!result) {
      return;
    }
    if (result.nodeAfter && gr(result.nodeAfter) && !result.nodeAfter.hasFormat("code")) {
      importTextTransformers(result.nodeAfter, textFormatTransformersIndex, textMatchTransformers);
    }
    if (result.nodeBefore && gr(result.nodeBefore) && !result.nodeBefore.hasFormat("code")) {
      importTextTransformers(result.nodeBefore, textFormatTransformersIndex, textMatchTransformers);
    }
    if (result.transformedNode && gr(result.transformedNode) && !result.transformedNode.hasFormat("code")) {
      importTextTransformers(result.transformedNode, textFormatTransformersIndex, textMatchTransformers);
    }
  }
  const textContent = textNode.getTextContent();
  const escapedText = textContent.replace(/\\([*_`~])/g, "$1");
  textNode.setTextContent(escapedText);
}

// node_modules/@payloadcms/richtext-lexical/dist/packages/@lexical/markdown/MarkdownImport.js
function createMarkdownImport(transformers, shouldPreserveNewLines = false) {
  const byType = transformersByType(transformers);
  const textFormatTransformersIndex = createTextFormatTransformersIndex(byType.textFormat);
  return (markdownString, node) => {
    const lines = markdownString.split("\n");
    const linesLength = lines.length;
    const root = node || $l();
    root.clear();
    for (let i2 = 0; i2 < linesLength; i2++) {
      const lineText = lines[i2];
      const [imported, shiftedIndex] = $importMultiline(lines, i2, byType.multilineElement, root);
      if (imported) {
        i2 = shiftedIndex;
        continue;
      }
      $importBlocks(lineText, root, byType.element, textFormatTransformersIndex, byType.textMatch);
    }
    const children = root.getChildren();
    for (const child of children) {
      if (!shouldPreserveNewLines && isEmptyParagraph(child) && root.getChildrenSize() > 1) {
        child.remove();
      }
    }
    if (ni() !== null) {
      root.selectStart();
    }
  };
}
function $importMultiline(lines, startLineIndex, multilineElementTransformers, rootNode) {
  for (const transformer of multilineElementTransformers) {
    const {
      handleImportAfterStartMatch,
      regExpEnd,
      regExpStart,
      replace
    } = transformer;
    const startMatch = lines[startLineIndex]?.match(regExpStart);
    if (!startMatch) {
      continue;
    }
    if (handleImportAfterStartMatch) {
      const result = handleImportAfterStartMatch({
        lines,
        rootNode,
        startLineIndex,
        startMatch,
        transformer
      });
      if (result === null) {
        continue;
      } else if (result) {
        return result;
      }
    }
    const regexpEndRegex = typeof regExpEnd === "object" && "regExp" in regExpEnd ? regExpEnd.regExp : regExpEnd;
    const isEndOptional = regExpEnd && typeof regExpEnd === "object" && "optional" in regExpEnd ? regExpEnd.optional : !regExpEnd;
    let endLineIndex = startLineIndex;
    const linesLength = lines.length;
    while (endLineIndex < linesLength) {
      const endMatch = regexpEndRegex ? lines[endLineIndex]?.match(regexpEndRegex) : null;
      if (!endMatch) {
        if (!isEndOptional || isEndOptional && endLineIndex < linesLength - 1) {
          endLineIndex++;
          continue;
        }
      }
      if (endMatch && startLineIndex === endLineIndex && endMatch.index === startMatch.index) {
        endLineIndex++;
        continue;
      }
      const linesInBetween = [];
      if (endMatch && startLineIndex === endLineIndex) {
        linesInBetween.push(lines[startLineIndex].slice(startMatch[0].length, -endMatch[0].length));
      } else {
        for (let i2 = startLineIndex; i2 <= endLineIndex; i2++) {
          const line = lines[i2];
          if (i2 === startLineIndex) {
            const text = line.slice(startMatch[0].length);
            linesInBetween.push(text);
          } else if (i2 === endLineIndex && endMatch) {
            const text = line.slice(0, -endMatch[0].length);
            linesInBetween.push(text);
          } else {
            linesInBetween.push(line);
          }
        }
      }
      if (replace(rootNode, null, startMatch, endMatch, linesInBetween, true) !== false) {
        return [true, endLineIndex];
      }
      break;
    }
  }
  return [false, startLineIndex];
}
function $importBlocks(lineText, rootNode, elementTransformers, textFormatTransformersIndex, textMatchTransformers) {
  const textNode = hr(lineText);
  const elementNode = Ws();
  elementNode.append(textNode);
  rootNode.append(elementNode);
  for (const {
    regExp,
    replace
  } of elementTransformers) {
    const match = lineText.match(regExp);
    if (match) {
      textNode.setTextContent(lineText.slice(match[0].length));
      if (replace(elementNode, [textNode], match, true) !== false) {
        break;
      }
    }
  }
  importTextTransformers(textNode, textFormatTransformersIndex, textMatchTransformers);
  if (elementNode.isAttached() && lineText.length > 0) {
    const previousNode = elementNode.getPreviousSibling();
    if ($s(previousNode) || kt(previousNode) || Wt2(previousNode)) {
      let targetNode = previousNode;
      if (Wt2(previousNode)) {
        const lastDescendant = previousNode.getLastDescendant();
        if (lastDescendant == null) {
          targetNode = null;
        } else {
          targetNode = La(lastDescendant, Mt2);
        }
      }
      if (targetNode != null && targetNode.getTextContentSize() > 0) {
        targetNode.splice(targetNode.getChildrenSize(), 0, [$createMarkdownLineBreakNode(targetNode), ...elementNode.getChildren()]);
        elementNode.remove();
      }
    }
  }
}
function createTextFormatTransformersIndex(textTransformers) {
  const transformersByTag = {};
  const fullMatchRegExpByTag = {};
  const openTagsRegExp = [];
  const escapeRegExp = `(?<![\\\\])`;
  for (const transformer of textTransformers) {
    const {
      tag
    } = transformer;
    transformersByTag[tag] = transformer;
    const tagRegExp = tag.replace(/([*^+])/g, "\\$1");
    openTagsRegExp.push(tagRegExp);
    if (tag.length === 1) {
      fullMatchRegExpByTag[tag] = new RegExp(`(?<![\\\\${tagRegExp}])(${tagRegExp})((\\\\${tagRegExp})?.*?[^${tagRegExp}\\s](\\\\${tagRegExp})?)((?<!\\\\)|(?<=\\\\\\\\))(${tagRegExp})(?![\\\\${tagRegExp}])`);
    } else {
      fullMatchRegExpByTag[tag] = new RegExp(`(?<!\\\\)(${tagRegExp})((\\\\${tagRegExp})?.*?[^\\s](\\\\${tagRegExp})?)((?<!\\\\)|(?<=\\\\\\\\))(${tagRegExp})(?!\\\\)`);
    }
  }
  return {
    // Reg exp to find open tag + content + close tag
    fullMatchRegExpByTag,
    // Regexp to locate *any* potential opening tag (longest first).
    openTagsRegExp: new RegExp(`${escapeRegExp}(${openTagsRegExp.join("|")})`, "g"),
    transformersByTag
  };
}

// node_modules/@payloadcms/richtext-lexical/dist/packages/@lexical/markdown/index.js
var ELEMENT_TRANSFORMERS = [HEADING, QUOTE, UNORDERED_LIST2, ORDERED_LIST2];
var MULTILINE_ELEMENT_TRANSFORMERS = [];
var TEXT_FORMAT_TRANSFORMERS = [INLINE_CODE2, BOLD_ITALIC_STAR2, BOLD_ITALIC_UNDERSCORE2, BOLD_STAR2, BOLD_UNDERSCORE2, HIGHLIGHT, ITALIC_STAR2, ITALIC_UNDERSCORE2, STRIKETHROUGH2];
var TEXT_MATCH_TRANSFORMERS = [];
var TRANSFORMERS = [...ELEMENT_TRANSFORMERS, ...MULTILINE_ELEMENT_TRANSFORMERS, ...TEXT_FORMAT_TRANSFORMERS, ...TEXT_MATCH_TRANSFORMERS];
function $convertFromMarkdownString(markdown, transformers = TRANSFORMERS, node, shouldPreserveNewLines = false, shouldMergeAdjacentLines = true) {
  const sanitizedMarkdown = shouldPreserveNewLines ? markdown : normalizeMarkdown(markdown, shouldMergeAdjacentLines);
  const importMarkdown = createMarkdownImport(transformers, shouldPreserveNewLines);
  return importMarkdown(sanitizedMarkdown, node);
}

// node_modules/@payloadcms/richtext-lexical/dist/features/converters/markdownToLexical/index.js
var convertMarkdownToLexical = ({
  editorConfig,
  markdown
}) => {
  const headlessEditor = t2({
    nodes: getEnabledNodes({
      editorConfig
    })
  });
  headlessEditor.update(() => {
    $convertFromMarkdownString(markdown, editorConfig.features.markdownTransformers);
  }, {
    discrete: true
  });
  const editorJSON = headlessEditor.getEditorState().toJSON();
  return editorJSON;
};

// node_modules/@payloadcms/richtext-lexical/dist/features/toolbars/fixed/server/index.js
var FixedToolbarFeature = createServerFeature({
  feature: ({
    props
  }) => {
    const sanitizedProps = {
      applyToFocusedEditor: props?.applyToFocusedEditor === void 0 ? false : props.applyToFocusedEditor,
      customGroups: props?.customGroups,
      disableIfParentHasFixedToolbar: props?.disableIfParentHasFixedToolbar === void 0 ? false : props.disableIfParentHasFixedToolbar
    };
    return {
      ClientFeature: "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient",
      clientFeatureProps: sanitizedProps,
      sanitizedServerFeatureProps: sanitizedProps
    };
  },
  key: "toolbarFixed"
});

// node_modules/@payloadcms/richtext-lexical/dist/index.js
var checkedDependencies = false;
var lexicalTargetVersion = "0.50.0";
function lexicalEditor(args) {
  if (process.env.NODE_ENV !== "production" && process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER !== "true" && !checkedDependencies) {
    checkedDependencies = true;
    void checkDependencies({
      dependencyGroups: [{
        name: "lexical",
        dependencies: ["lexical", "@lexical/headless", "@lexical/link", "@lexical/list", "@lexical/mark", "@lexical/react", "@lexical/rich-text", "@lexical/selection", "@lexical/utils"],
        targetVersion: lexicalTargetVersion
      }]
    });
  }
  return async ({
    config,
    isRoot,
    parentIsLocalized
  }) => {
    let features = [];
    let resolvedFeatureMap;
    let finalSanitizedEditorConfig;
    if (!args || !args.features && !args.lexical) {
      finalSanitizedEditorConfig = await getDefaultSanitizedEditorConfig({
        config,
        parentIsLocalized
      });
      features = defaultEditorFeatures;
      resolvedFeatureMap = finalSanitizedEditorConfig.resolvedFeatureMap;
    } else {
      const result = await featuresInputToEditorConfig({
        config,
        features: args?.features,
        isRoot,
        lexical: args?.lexical,
        parentIsLocalized
      });
      finalSanitizedEditorConfig = result.sanitizedConfig;
      features = result.features;
      resolvedFeatureMap = result.resolvedFeatureMap;
    }
    const featureI18n = finalSanitizedEditorConfig.features.i18n;
    for (const _lang in i18n) {
      const lang = _lang;
      const lexicalI18nForLang = (featureI18n[lang] ??= {}).lexical ??= {};
      lexicalI18nForLang.general = i18n[lang] ?? {};
    }
    config.i18n.translations = deepMergeSimple(config.i18n.translations, featureI18n);
    return {
      CellComponent: "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell",
      DiffComponent: "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent",
      editorConfig: finalSanitizedEditorConfig,
      features,
      FieldComponent: {
        path: "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField",
        serverProps: {
          admin: args?.admin,
          views: args?.views
        }
      },
      generateImportMap: getGenerateImportMap({
        lexicalEditorArgs: args,
        resolvedFeatureMap
      }),
      generateSchemaMap: getGenerateSchemaMap({
        resolvedFeatureMap
      }),
      graphQLPopulationPromises({
        context,
        currentDepth,
        depth,
        draft,
        field,
        fieldPromises,
        findMany,
        flattenLocales,
        overrideAccess,
        parentIsLocalized: parentIsLocalized2,
        populationPromises,
        req,
        showHiddenFields,
        siblingDoc
      }) {
        if (finalSanitizedEditorConfig?.features?.graphQLPopulationPromises?.size) {
          populateLexicalPopulationPromises({
            context,
            currentDepth: currentDepth ?? 0,
            depth,
            draft,
            editorPopulationPromises: finalSanitizedEditorConfig.features.graphQLPopulationPromises,
            field,
            fieldPromises,
            findMany,
            flattenLocales,
            overrideAccess,
            parentIsLocalized: parentIsLocalized2,
            populationPromises,
            req,
            showHiddenFields,
            siblingDoc
          });
        }
      },
      hooks: {
        afterChange: [async (args2) => {
          const {
            collection,
            context: _context,
            data,
            field,
            global: global2,
            indexPath,
            operation,
            originalDoc,
            parentIsLocalized: parentIsLocalized2,
            path: path6,
            previousDoc,
            previousValue,
            req,
            schemaPath
          } = args2;
          let {
            value
          } = args2;
          if (finalSanitizedEditorConfig?.features?.hooks?.afterChange?.length) {
            for (const hook of finalSanitizedEditorConfig.features.hooks.afterChange) {
              value = await hook(args2);
            }
          }
          if (!finalSanitizedEditorConfig.features.nodeHooks?.afterChange?.size && !finalSanitizedEditorConfig.features.getSubFields?.size) {
            return value;
          }
          const context = _context;
          const nodeIDMap = {};
          const previousNodeIDMap = {};
          const originalNodeIDMap = context?.internal?.richText?.[path6.join(".")]?.originalNodeIDMap;
          if (!originalNodeIDMap || !Object.keys(originalNodeIDMap).length || !value) {
            return value;
          }
          recurseNodeTree({
            nodeIDMap,
            nodes: value?.root?.children ?? []
          });
          recurseNodeTree({
            nodeIDMap: previousNodeIDMap,
            nodes: previousValue?.root?.children ?? []
          });
          for (let [id, node] of Object.entries(nodeIDMap)) {
            const afterChangeHooks = finalSanitizedEditorConfig.features.nodeHooks?.afterChange;
            const afterChangeHooksForNode = afterChangeHooks?.get(node.type);
            if (afterChangeHooksForNode) {
              for (const hook of afterChangeHooksForNode) {
                if (!originalNodeIDMap[id]) {
                  console.warn("(afterChange) No original node found for node with id", id, "node:", node, "path", path6.join("."));
                  continue;
                }
                node = await hook({
                  context,
                  node,
                  operation,
                  originalNode: originalNodeIDMap[id],
                  parentRichTextFieldPath: path6,
                  parentRichTextFieldSchemaPath: schemaPath,
                  previousNode: previousNodeIDMap[id],
                  req
                });
              }
            }
            const subFieldFn = finalSanitizedEditorConfig.features.getSubFields?.get(node.type);
            const subFieldDataFn = finalSanitizedEditorConfig.features.getSubFieldsData?.get(node.type);
            if (subFieldFn && subFieldDataFn) {
              const subFields = subFieldFn({
                node,
                req
              });
              const nodeSiblingData = subFieldDataFn({
                node,
                req
              }) ?? {};
              const nodeSiblingDoc = subFieldDataFn({
                node: originalNodeIDMap[id],
                req
              }) ?? {};
              const nodePreviousSiblingDoc = subFieldDataFn({
                node: previousNodeIDMap[id],
                req
              }) ?? {};
              if (subFields?.length) {
                await afterChangeTraverseFields({
                  blockData: nodeSiblingData,
                  collection,
                  context,
                  data: data ?? {},
                  doc: originalDoc,
                  fields: subFields,
                  global: global2,
                  operation,
                  parentIndexPath: indexPath.join("-"),
                  parentIsLocalized: parentIsLocalized2 || field.localized || false,
                  parentPath: path6.join("."),
                  parentSchemaPath: schemaPath.join("."),
                  previousDoc,
                  previousSiblingDoc: {
                    ...nodePreviousSiblingDoc
                  },
                  req,
                  siblingData: nodeSiblingData || {},
                  siblingDoc: {
                    ...nodeSiblingDoc
                  }
                });
              }
            }
          }
          return value;
        }],
        afterRead: [
          /**
          * afterRead hooks do not receive the originalNode. Thus, they can run on all nodes, not just nodes with an ID.
          */
          async (args2) => {
            const {
              collection,
              context,
              currentDepth,
              depth,
              draft,
              fallbackLocale,
              field,
              fieldPromises,
              findMany,
              flattenLocales,
              global: global2,
              indexPath,
              locale,
              originalDoc,
              overrideAccess,
              parentIsLocalized: parentIsLocalized2,
              path: path6,
              populate: populate2,
              populationPromises,
              req,
              schemaPath,
              showHiddenFields,
              triggerAccessControl,
              triggerHooks
            } = args2;
            let {
              value
            } = args2;
            if (finalSanitizedEditorConfig?.features?.hooks?.afterRead?.length) {
              for (const hook of finalSanitizedEditorConfig.features.hooks.afterRead) {
                value = await hook(args2);
              }
            }
            if (!finalSanitizedEditorConfig.features.nodeHooks?.afterRead?.size && !finalSanitizedEditorConfig.features.getSubFields?.size) {
              return value;
            }
            const flattenedNodes = [];
            recurseNodeTree({
              flattenedNodes,
              nodes: value?.root?.children ?? []
            });
            for (let node of flattenedNodes) {
              const afterReadHooks = finalSanitizedEditorConfig.features.nodeHooks?.afterRead;
              const afterReadHooksForNode = afterReadHooks?.get(node.type);
              if (afterReadHooksForNode) {
                for (const hook of afterReadHooksForNode) {
                  node = await hook({
                    context,
                    currentDepth,
                    depth,
                    draft,
                    fallbackLocale,
                    fieldPromises,
                    findMany,
                    flattenLocales,
                    locale,
                    node,
                    overrideAccess,
                    parentRichTextFieldPath: path6,
                    parentRichTextFieldSchemaPath: schemaPath,
                    populateArg: populate2,
                    populationPromises,
                    req,
                    showHiddenFields,
                    triggerAccessControl,
                    triggerHooks
                  });
                }
              }
              const subFieldFn = finalSanitizedEditorConfig.features.getSubFields?.get(node.type);
              const subFieldDataFn = finalSanitizedEditorConfig.features.getSubFieldsData?.get(node.type);
              if (subFieldFn && subFieldDataFn) {
                const subFields = subFieldFn({
                  node,
                  req
                });
                const nodeSiblingData = subFieldDataFn({
                  node,
                  req
                }) ?? {};
                if (subFields?.length) {
                  afterReadTraverseFields2({
                    blockData: nodeSiblingData,
                    collection,
                    context,
                    currentDepth,
                    depth,
                    doc: originalDoc,
                    draft,
                    fallbackLocale,
                    fieldPromises,
                    fields: subFields,
                    findMany,
                    flattenLocales,
                    global: global2,
                    locale,
                    overrideAccess,
                    parentIndexPath: indexPath.join("-"),
                    parentIsLocalized: parentIsLocalized2 || field.localized || false,
                    parentPath: path6.join("."),
                    parentSchemaPath: schemaPath.join("."),
                    populate: populate2,
                    populationPromises,
                    req,
                    showHiddenFields,
                    siblingDoc: nodeSiblingData,
                    triggerAccessControl,
                    triggerHooks
                  });
                }
              }
            }
            return value;
          }
        ],
        beforeChange: [async (args2) => {
          const {
            collection,
            context: _context,
            data,
            docWithLocales,
            errors,
            field,
            fieldLabelPath,
            global: global2,
            indexPath,
            mergeLocaleActions,
            operation,
            originalDoc,
            overrideAccess,
            parentIsLocalized: parentIsLocalized2,
            path: path6,
            previousValue,
            req,
            schemaPath,
            siblingData,
            siblingDocWithLocales,
            skipValidation
          } = args2;
          let {
            value
          } = args2;
          if (finalSanitizedEditorConfig?.features?.hooks?.beforeChange?.length) {
            for (const hook of finalSanitizedEditorConfig.features.hooks.beforeChange) {
              value = await hook(args2);
            }
          }
          if (!finalSanitizedEditorConfig.features.nodeHooks?.beforeChange?.size && !finalSanitizedEditorConfig.features.getSubFields?.size) {
            return value;
          }
          const context = _context;
          const nodeIDMap = {};
          const originalNodeIDMap = context?.internal?.richText?.[path6.join(".")]?.originalNodeIDMap;
          if (!originalNodeIDMap || !Object.keys(originalNodeIDMap).length || !value) {
            return value;
          }
          const previousNodeIDMap = {};
          const originalNodeWithLocalesIDMap = {};
          recurseNodeTree({
            nodeIDMap,
            nodes: value?.root?.children ?? []
          });
          recurseNodeTree({
            nodeIDMap: previousNodeIDMap,
            nodes: previousValue?.root?.children ?? []
          });
          if (field.name && siblingDocWithLocales?.[field.name]) {
            recurseNodeTree({
              nodeIDMap: originalNodeWithLocalesIDMap,
              nodes: siblingDocWithLocales[field.name]?.root?.children ?? []
            });
          }
          for (let [id, node] of Object.entries(nodeIDMap)) {
            const beforeChangeHooks = finalSanitizedEditorConfig.features.nodeHooks?.beforeChange;
            const beforeChangeHooksForNode = beforeChangeHooks?.get(node.type);
            if (beforeChangeHooksForNode) {
              for (const hook of beforeChangeHooksForNode) {
                if (!originalNodeIDMap[id]) {
                  console.warn("(beforeChange) No original node found for node with id", id, "node:", node, "path", path6.join("."));
                  continue;
                }
                node = await hook({
                  context,
                  errors,
                  mergeLocaleActions,
                  node,
                  operation,
                  originalNode: originalNodeIDMap[id],
                  originalNodeWithLocales: originalNodeWithLocalesIDMap[id],
                  parentRichTextFieldPath: path6,
                  parentRichTextFieldSchemaPath: schemaPath,
                  previousNode: previousNodeIDMap[id],
                  req,
                  skipValidation
                });
              }
            }
            const subFieldFn = finalSanitizedEditorConfig.features.getSubFields?.get(node.type);
            const subFieldDataFn = finalSanitizedEditorConfig.features.getSubFieldsData?.get(node.type);
            if (subFieldFn && subFieldDataFn) {
              const subFields = subFieldFn({
                node,
                req
              });
              const nodeSiblingData = subFieldDataFn({
                node,
                req
              }) ?? {};
              const nodeSiblingDocWithLocales = subFieldDataFn({
                node: originalNodeWithLocalesIDMap[id],
                req
              }) ?? {};
              const nodePreviousSiblingDoc = subFieldDataFn({
                node: previousNodeIDMap[id],
                req
              }) ?? {};
              if (subFields?.length) {
                await beforeChangeTraverseFields({
                  id,
                  blockData: nodeSiblingData,
                  collection,
                  context,
                  data: data ?? {},
                  doc: originalDoc ?? {},
                  docWithLocales: docWithLocales ?? {},
                  errors,
                  fieldLabelPath,
                  fields: subFields,
                  global: global2,
                  mergeLocaleActions,
                  operation,
                  overrideAccess,
                  parentIndexPath: indexPath.join("-"),
                  parentIsLocalized: parentIsLocalized2 || field.localized || false,
                  parentPath: path6.join("."),
                  parentSchemaPath: schemaPath.join("."),
                  req,
                  siblingData: nodeSiblingData,
                  siblingDoc: nodePreviousSiblingDoc,
                  siblingDocWithLocales: nodeSiblingDocWithLocales ?? {},
                  skipValidation
                });
              }
            }
          }
          const newOriginalNodeIDMap = {};
          const previousOriginalValue = siblingData[field.name];
          recurseNodeTree({
            nodeIDMap: newOriginalNodeIDMap,
            nodes: previousOriginalValue?.root?.children ?? []
          });
          if (!context.internal) {
            context.internal = {};
          }
          if (!context.internal.richText) {
            context.internal.richText = {};
          }
          context.internal.richText[path6.join(".")] = {
            originalNodeIDMap: newOriginalNodeIDMap
          };
          return value;
        }],
        beforeValidate: [async (args2) => {
          const {
            collection,
            context,
            data,
            field,
            global: global2,
            indexPath,
            operation,
            originalDoc,
            overrideAccess,
            parentIsLocalized: parentIsLocalized2,
            path: path6,
            previousValue,
            req,
            schemaPath
          } = args2;
          let {
            value
          } = args2;
          if (finalSanitizedEditorConfig?.features?.hooks?.beforeValidate?.length) {
            for (const hook of finalSanitizedEditorConfig.features.hooks.beforeValidate) {
              value = await hook(args2);
            }
          }
          if (!finalSanitizedEditorConfig.features.nodeHooks?.beforeValidate?.size && !finalSanitizedEditorConfig.features.nodeHooks?.afterChange?.size && !finalSanitizedEditorConfig.features.nodeHooks?.beforeChange?.size && !finalSanitizedEditorConfig.features.getSubFields?.size) {
            return value;
          }
          const originalNodeIDMap = {};
          recurseNodeTree({
            nodeIDMap: originalNodeIDMap,
            nodes: previousValue?.root?.children ?? []
          });
          if (!context.internal) {
            context.internal = {};
          }
          if (!context.internal.richText) {
            context.internal.richText = {};
          }
          context.internal.richText[path6.join(".")] = {
            originalNodeIDMap
          };
          if (!finalSanitizedEditorConfig.features.nodeHooks?.beforeValidate?.size) {
            return value;
          }
          const nodeIDMap = {};
          recurseNodeTree({
            //flattenedNodes,
            nodeIDMap,
            nodes: value?.root?.children ?? []
          });
          for (let [id, node] of Object.entries(nodeIDMap)) {
            const beforeValidateHooks = finalSanitizedEditorConfig.features.nodeHooks.beforeValidate;
            const beforeValidateHooksForNode = beforeValidateHooks?.get(node.type);
            if (beforeValidateHooksForNode) {
              for (const hook of beforeValidateHooksForNode) {
                if (!originalNodeIDMap[id]) {
                  console.warn("(beforeValidate) No original node found for node with id", id, "node:", node, "path", path6.join("."));
                  continue;
                }
                node = await hook({
                  context,
                  node,
                  operation,
                  originalNode: originalNodeIDMap[id],
                  overrideAccess,
                  parentRichTextFieldPath: path6,
                  parentRichTextFieldSchemaPath: schemaPath,
                  req
                });
              }
            }
            const subFieldFn = finalSanitizedEditorConfig.features.getSubFields?.get(node.type);
            const subFieldDataFn = finalSanitizedEditorConfig.features.getSubFieldsData?.get(node.type);
            if (subFieldFn && subFieldDataFn) {
              const subFields = subFieldFn({
                node,
                req
              });
              const nodeSiblingData = subFieldDataFn({
                node,
                req
              }) ?? {};
              const nodeSiblingDoc = subFieldDataFn({
                node: originalNodeIDMap[id],
                req
              }) ?? {};
              if (subFields?.length) {
                await beforeValidateTraverseFields({
                  id,
                  blockData: nodeSiblingData,
                  collection,
                  context,
                  data,
                  doc: originalDoc,
                  fields: subFields,
                  global: global2,
                  operation,
                  overrideAccess,
                  parentIndexPath: indexPath.join("-"),
                  parentIsLocalized: parentIsLocalized2 || field.localized || false,
                  parentPath: path6.join("."),
                  parentSchemaPath: schemaPath.join("."),
                  req,
                  siblingData: nodeSiblingData,
                  siblingDoc: nodeSiblingDoc
                });
              }
            }
          }
          return value;
        }]
      },
      outputSchema: ({
        collectionIDFieldTypes,
        config: config2,
        field,
        i18n: i18n14,
        interfaceNameDefinitions,
        isRequired
      }) => {
        let outputSchema = {
          // This schema matches the SerializedEditorState type so far, that it's possible to cast SerializedEditorState to this schema without any errors.
          // In the future, we should
          // 1) allow recursive children
          // 2) Pass in all the different types for every node added to the editorconfig. This can be done with refs in the schema.
          type: withNullableJSONSchemaType("object", isRequired),
          properties: {
            root: {
              type: "object",
              additionalProperties: false,
              properties: {
                type: {
                  type: "string"
                },
                children: {
                  type: "array",
                  items: {
                    type: "object",
                    additionalProperties: true,
                    properties: {
                      type: {
                        type: "string",
                        tsType: "any"
                      },
                      version: {
                        type: "integer"
                      }
                    },
                    required: ["type", "version"]
                  }
                },
                direction: {
                  oneOf: [{
                    enum: ["ltr", "rtl"]
                  }, {
                    type: "null"
                  }]
                },
                format: {
                  type: "string",
                  enum: ["left", "start", "center", "right", "end", "justify", ""]
                },
                indent: {
                  type: "integer"
                },
                version: {
                  type: "integer"
                }
              },
              required: ["children", "direction", "format", "indent", "type", "version"]
            }
          },
          required: ["root"]
        };
        for (const modifyOutputSchema of finalSanitizedEditorConfig.features.generatedTypes.modifyOutputSchemas) {
          outputSchema = modifyOutputSchema({
            collectionIDFieldTypes,
            config: config2,
            currentSchema: outputSchema,
            field,
            i18n: i18n14,
            interfaceNameDefinitions,
            isRequired
          });
        }
        return outputSchema;
      },
      validate: richTextValidateHOC({
        editorConfig: finalSanitizedEditorConfig
      })
    };
  };
}

// collections/fields/rich-text.ts
var safeUrl = (value, { req }) => isSafeHref(value) || (req.i18n.language === "en" ? "Write an address that begins with https://, http://, mailto: or tel:" : "\xC9crivez une adresse qui commence par https://, http://, mailto: ou tel:");
var urlField = { name: "url", type: "text", label: label("Adresse", "Address"), validate: safeUrl };
var richTextEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ["h2", "h3"] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({
      enabledCollections: [],
      fields: ({ defaultFields }) => [
        ...defaultFields.filter((field) => !("name" in field) || !["url", "newTab"].includes(String(field.name))),
        urlField
      ]
    }),
    FixedToolbarFeature()
  ]
});

// collections/editions.ts
var honestSubject = (value, { req }) => {
  const english = req.i18n.language === "en";
  if (!value?.trim()) {
    return req.locale === "en" || (english ? "Write a subject." : "\xC9crivez un objet.");
  }
  if (/[\r\n]/.test(value)) return english ? "One line only." : "Une seule ligne.";
  if (/^(re|fwd?|tr)\s*:/i.test(value)) {
    return english ? "Remove \u201CRe:\u201D or \u201CFwd:\u201D from the start." : "Retirez \xAB Re: \xBB ou \xAB Tr: \xBB du d\xE9but.";
  }
  return true;
};
var numberEdition = async ({ data, operation, req }) => {
  if (operation !== "create") return data;
  const last = await req.payload.find({
    collection: "editions",
    where: { bulletin: { equals: typeof data.bulletin === "object" ? data.bulletin?.id : data.bulletin } },
    sort: "-number",
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req
  });
  const number = (last.docs[0]?.number ?? 0) + 1;
  return { ...data, number, slug: `${number}-${slugify(data.subject ?? "")}`.replace(/-$/, "") };
};
var keepFrozen = ({ data, originalDoc, operation, req }) => {
  if (operation === "update" && originalDoc.state !== "draft") {
    const english = req.i18n.language === "en";
    throw new APIError3(
      english ? "This edition is being sent or was sent: it no longer changes. Copy it to make another." : "Cette \xE9dition est en cours d\u2019envoi ou envoy\xE9e : elle ne change plus. Copiez-la pour en faire une autre.",
      409,
      null,
      true
    );
  }
  return data;
};
var Editions = {
  slug: "editions",
  labels: { singular: label("\xC9dition", "Edition"), plural: label("\xC9ditions", "Editions") },
  admin: {
    group: label("Bulletins", "Bulletins"),
    useAsTitle: "subject",
    defaultColumns: ["subject", "number", "bulletin", "state", "updatedAt"],
    components: {
      views: {
        edit: {
          preview: {
            Component: "/src/admin/preview-view#PreviewView",
            path: "/preview",
            tab: { label: ({ t: t3 }) => t3("liaison:preview"), href: "/preview", order: 100 }
          },
          sending: {
            Component: "/src/admin/sending-view#SendingView",
            path: "/sending",
            tab: { label: ({ t: t3 }) => t3("liaison:sending"), href: "/sending", order: 200 }
          }
        }
      }
    }
  },
  endpoints: editionEndpoints,
  defaultSort: "-createdAt",
  access: {
    admin: ({ req }) => isStaff(req),
    read: staff,
    readVersions: nobody,
    create: staff,
    update: staff,
    delete: ({ req }) => isStaff(req) && { state: { equals: "draft" } },
    unlock: nobody
  },
  hooks: { beforeOperation: [limitQueries], beforeChange: [keepFrozen, numberEdition] },
  fields: [
    { name: "bulletin", type: "relationship", relationTo: "bulletins", required: true, index: true, label: label("Bulletin", "Bulletin") },
    {
      name: "subject",
      type: "text",
      localized: true,
      maxLength: 150,
      label: label("Objet du courriel", "Mail subject"),
      validate: honestSubject
    },
    {
      name: "preheader",
      type: "text",
      localized: true,
      maxLength: 200,
      label: label("Texte d\u2019aper\xE7u", "Preview text"),
      admin: { description: label("La ligne que les bo\xEEtes de r\xE9ception montrent apr\xE8s l\u2019objet.", "The line inboxes show after the subject.") }
    },
    { name: "opening", type: "richText", localized: true, label: label("Mot d\u2019ouverture", "Opening note"), editor: richTextEditor },
    {
      name: "sections",
      type: "array",
      label: label("Sections", "Sections"),
      labels: { singular: label("Section", "Section"), plural: label("Sections", "Sections") },
      maxRows: 12,
      fields: [
        { name: "heading", type: "text", localized: true, maxLength: 120, label: label("Titre de la section", "Section heading") },
        {
          name: "items",
          type: "relationship",
          relationTo: ["fact-sheets", "research", "initiatives", "events"],
          hasMany: true,
          maxRows: 20,
          label: label("Contenus, dans l\u2019ordre", "Contents, in order")
        }
      ]
    },
    {
      name: "state",
      type: "select",
      required: true,
      index: true,
      defaultValue: "draft",
      label: label("\xC9tat", "State"),
      access: { create: nobody, update: nobody },
      admin: { position: "sidebar", readOnly: true },
      options: [
        { value: "draft", label: label("Brouillon", "Draft") },
        { value: "sending", label: label("En cours d\u2019envoi", "Sending") },
        { value: "sent", label: label("Envoy\xE9e", "Sent") }
      ]
    },
    { name: "number", type: "number", label: label("Num\xE9ro", "Number"), index: true, access: { create: nobody, update: nobody }, admin: { position: "sidebar", readOnly: true } },
    { name: "slug", type: "text", unique: false, index: true, label: label("Adresse dans les archives", "Archive address"), access: { create: nobody, update: nobody }, admin: { position: "sidebar", readOnly: true } },
    { name: "startedAt", type: "date", index: true, label: label("Envoi commenc\xE9", "Sending started"), access: { create: nobody, update: nobody }, admin: { position: "sidebar", readOnly: true } },
    { name: "plannedAt", type: "date", access: { create: nobody, update: nobody }, admin: { hidden: true } },
    { name: "sentAt", type: "date", label: label("Envoi termin\xE9", "Sending finished"), access: { create: nobody, update: nobody }, admin: { position: "sidebar", readOnly: true } },
    // What the readers get, by locale, fixed in the statement that starts sending: see src/bulletins/edition-content.ts.
    { name: "frozen", type: "json", hidden: true, access: { create: nobody, update: nobody }, admin: { hidden: true } }
  ]
};

// collections/events.ts
import { ValidationError as ValidationError2 } from "payload";

// collections/fields/slug.ts
var slugFields = [
  {
    name: "slug",
    type: "text",
    label: label("Adresse de la page", "Page address"),
    localized: true,
    index: true,
    maxLength: 120,
    admin: {
      position: "sidebar",
      description: label(
        "Faite du titre \xE0 la premi\xE8re sauvegarde. Si vous la changez, l\u2019ancienne adresse m\xE8ne \xE0 la nouvelle.",
        "Made from the title on first save. If you change it, the former address leads to the new one."
      )
    }
  },
  {
    // `fr:an-address`. Not `localized`: a query on several localised texts is a syntax error on SQLite (Payload 3.90).
    name: "formerSlugs",
    type: "text",
    hasMany: true,
    index: true,
    admin: { hidden: true },
    access: { create: () => false, update: () => false }
  }
];
var keepSlug = async ({ collection, data, originalDoc, req }) => {
  if (!data || !isLocale(req.locale)) return data;
  const former = originalDoc?.slug;
  const wanted = slugify(data.slug || former || data.title || originalDoc?.title || "");
  if (!wanted) return data;
  const slug = wanted === former ? former : await freeSlug(req, collection.slug, wanted, req.locale, originalDoc?.id);
  const formerSlugs = originalDoc?.formerSlugs ?? [];
  return {
    ...data,
    slug,
    formerSlugs: former && former !== slug ? [.../* @__PURE__ */ new Set([...formerSlugs, `${req.locale}:${former}`])] : formerSlugs
  };
};
async function freeSlug(req, collection, wanted, locale, own) {
  for (let count2 = 1; ; count2++) {
    const slug = count2 === 1 ? wanted : `${wanted}-${count2}`;
    const { totalDocs } = await req.payload.count({
      collection,
      where: { and: [{ slug: { equals: slug } }, ...own ? [{ id: { not_equals: own } }] : []] },
      locale,
      overrideAccess: true,
      req
    });
    if (totalDocs === 0) return slug;
  }
}

// collections/fields/content.ts
var openingFields = [
  { name: "title", type: "text", label: label("Titre", "Title"), localized: true, required: true, maxLength: 160 },
  {
    name: "lead",
    type: "textarea",
    label: label("Chapeau", "Lead"),
    localized: true,
    required: true,
    maxLength: 400,
    admin: {
      description: label(
        "Une ou deux phrases : elles paraissent dans les listes, les bulletins et les fils.",
        "One or two sentences: they show in lists, bulletins and feeds."
      )
    }
  }
];
var bodyField = { name: "body", type: "richText", label: label("Texte", "Text"), localized: true };
var imageField = {
  name: "image",
  type: "upload",
  relationTo: "media",
  label: label("Image", "Image"),
  admin: {
    description: label("Seulement si elle dit quelque chose.", "Only if it says something.")
  }
};
var sidebarFields = [
  ...slugFields,
  {
    name: "englishReady",
    type: "checkbox",
    label: label("Version anglaise pr\xEAte", "English version ready"),
    defaultValue: false,
    admin: {
      position: "sidebar",
      description: label(
        "Cochez quand le titre, le chapeau et le texte anglais sont complets. Sans cette coche, rien ne para\xEEt en anglais.",
        "Tick when the English title, lead and text are complete. Without it nothing shows in English."
      )
    }
  },
  {
    name: "publishedAt",
    type: "date",
    label: label("Publi\xE9 le", "Published on"),
    index: true,
    admin: { position: "sidebar", date: { pickerAppearance: "dayOnly" } }
  },
  {
    name: "revisedOn",
    type: "date",
    label: label("R\xE9vis\xE9 le", "Revised on"),
    admin: { position: "sidebar", date: { pickerAppearance: "dayOnly" } }
  },
  {
    name: "sample",
    type: "checkbox",
    label: label("Contenu d\u2019exemple", "Sample content"),
    defaultValue: false,
    admin: {
      position: "sidebar",
      description: label("Une mention para\xEEt partout o\xF9 ce contenu se montre.", "A mark shows wherever it appears.")
    }
  }
];

// collections/hooks/pictures.ts
var showPictures = async ({ doc, req }) => {
  const id = typeof doc.image === "object" ? doc.image?.id : doc.image;
  if (doc._status !== "published" || !id) return;
  await req.payload.update({
    collection: "media",
    id,
    data: { isPublic: true },
    depth: 0,
    overrideAccess: true,
    req
  });
};

// collections/content.ts
function contentCollection({ slug, singular, plural, fields, read, columns = [] }) {
  return {
    slug,
    labels: { singular, plural },
    admin: {
      group: label("Contenus", "Contents"),
      useAsTitle: "title",
      defaultColumns: ["title", ...columns, "_status", "englishReady", "updatedAt"]
    },
    defaultSort: "-updatedAt",
    versions: { drafts: { validate: false }, maxPerDoc: 50 },
    trash: true,
    access: {
      admin: ({ req }) => isStaff(req),
      read: read ?? publishedOrStaff,
      readVersions: staff,
      create: staff,
      update: staff,
      // With the trash on, staff move things there; only administrators empty it.
      delete: ({ req, data }) => data?.deletedAt ? isStaff(req) : administrators({ req }),
      unlock: () => false
    },
    hooks: {
      beforeOperation: [limitQueries],
      beforeValidate: [keepSlug],
      beforeChange: [stampPublication, checkEnglish],
      afterChange: [showPictures, refreshWhenShown],
      afterDelete: [refreshAfterDelete]
    },
    fields: [...openingFields, ...fields, ...sidebarFields]
  };
}

// collections/fields/relations.ts
function several(name, relationTo, words3) {
  return {
    name,
    type: "relationship",
    relationTo,
    hasMany: true,
    label: words3,
    maxRows: 50,
    admin: { appearance: "select" }
  };
}
var audiencesField = several("audiences", "audiences", label("Publics", "Audiences"));
var themesField = several("themes", "themes", label("Th\xE8mes", "Themes"));
var territoriesField = several("territories", "territories", label("Territoires", "Territories"));
var factorsField = several("factors", "factors", label("Facteurs de pers\xE9v\xE9rance", "Perseverance factors"));
var lifePhasesField = several("lifePhases", "life-phases", label("Phases de vie", "Life phases"));
var axesField = several("axes", "axes", label("Axes du plan", "Plan axes"));
var organisationsField = several("organisations", "organisations", label("Organismes", "Organizations"));
var relatedField = {
  name: "related",
  type: "relationship",
  relationTo: ["fact-sheets", "research", "initiatives", "events"],
  hasMany: true,
  maxRows: 30,
  label: label("Contenus li\xE9s", "Related contents"),
  admin: {
    description: label(
      "Le lien para\xEEt sur les deux pages : inutile de le r\xE9p\xE9ter dans l\u2019autre contenu.",
      "The link shows on both pages: no need to repeat it in the other content."
    )
  }
};

// collections/fields/url.ts
var isWebAddress = (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
var webAddress = (value, { req }) => {
  if (!value || isWebAddress(value)) return true;
  return req.i18n.language === "en" ? "Write a whole address, such as https://example.org/page" : "\xC9crivez une adresse compl\xE8te, par exemple https://example.org/page";
};
function safeUrlField(name, words3) {
  return { name, type: "text", label: words3, maxLength: 500, validate: webAddress };
}

// collections/events.ts
var dayAndTime = { date: { pickerAppearance: "dayAndTime", displayFormat: "yyyy-MM-dd HH 'h' mm" } };
var endAfterStart = ({ data, originalDoc, req }) => {
  const startsAt = data?.startsAt ?? originalDoc?.startsAt;
  const endsAt = data?.endsAt ?? originalDoc?.endsAt;
  if (!startsAt || !endsAt || new Date(endsAt) > new Date(startsAt)) return data;
  const message = req.i18n.language === "en" ? "The end must come after the start." : "La fin doit venir apr\xE8s le d\xE9but.";
  throw new ValidationError2({ collection: "events", errors: [{ path: "endsAt", message }], req });
};
var events = contentCollection({
  slug: "events",
  singular: label("\xC9v\xE9nement", "Event"),
  plural: label("\xC9v\xE9nements", "Events"),
  read: publicEventsOrStaff,
  columns: ["startsAt", "visibility"],
  fields: [
    {
      name: "kind",
      type: "select",
      label: label("Genre d\u2019\xE9v\xE9nement", "Kind of event"),
      required: true,
      defaultValue: "meeting",
      options: [
        { value: "launch", label: label("Lancement", "Launch") },
        { value: "awareness", label: label("Sensibilisation", "Awareness") },
        { value: "fair", label: label("Salon ou exposition", "Fair") },
        { value: "training", label: label("Formation", "Training") },
        { value: "talk", label: label("Conf\xE9rence", "Talk") },
        { value: "gala", label: label("Gala ou reconnaissance", "Recognition") },
        { value: "meeting", label: label("Rencontre", "Meeting") }
      ]
    },
    {
      type: "row",
      fields: [
        { name: "startsAt", type: "date", label: label("D\xE9but", "Start"), required: true, index: true, admin: dayAndTime },
        { name: "endsAt", type: "date", label: label("Fin", "End"), required: true, index: true, admin: dayAndTime }
      ]
    },
    {
      name: "place",
      type: "group",
      label: label("Lieu", "Place"),
      fields: [
        { name: "name", type: "text", label: label("Nom du lieu", "Name of the place"), localized: true, maxLength: 160 },
        { name: "address", type: "text", label: label("Adresse", "Address"), localized: true, maxLength: 240 }
      ]
    },
    { name: "online", type: "checkbox", label: label("Aussi en ligne", "Also online"), defaultValue: false },
    safeUrlField("registrationUrl", label("Page d\u2019inscription (adresse)", "Registration page (address)")),
    { name: "registrationEmail", type: "email", label: label("Inscription par courriel", "Registration by email") },
    bodyField,
    imageField,
    organisationsField,
    audiencesField,
    themesField,
    factorsField,
    territoriesField,
    relatedField,
    {
      name: "visibility",
      type: "radio",
      label: label("Visibilit\xE9", "Visibility"),
      required: true,
      defaultValue: "public",
      index: true,
      options: [
        { value: "public", label: label("Publique", "Public") },
        { value: "internal", label: label("Interne : jamais sur le site", "Internal: never on the site") }
      ],
      admin: { position: "sidebar" }
    }
  ]
});
var Events = {
  ...events,
  hooks: { ...events.hooks, beforeValidate: [...events.hooks?.beforeValidate ?? [], endAfterStart] }
};

// collections/fact-sheets.ts
var FactSheets = contentCollection({
  slug: "fact-sheets",
  singular: label("Fiche", "Fact sheet"),
  plural: label("Fiches", "Fact sheets"),
  columns: ["kind"],
  fields: [
    {
      name: "kind",
      type: "select",
      label: label("Genre de fiche", "Kind of sheet"),
      required: true,
      defaultValue: "fiche",
      options: [
        { value: "fiche", label: label("Fiche", "Fact sheet") },
        { value: "technical", label: label("Fiche technique", "Technical sheet") },
        { value: "reference", label: label("Texte de r\xE9f\xE9rence", "Reference text") }
      ]
    },
    {
      name: "keyMessages",
      type: "array",
      label: label("\xC0 retenir", "Key messages"),
      labels: { singular: label("Message", "Message"), plural: label("Messages", "Messages") },
      maxRows: 8,
      fields: [
        { name: "text", type: "text", label: label("Message", "Message"), localized: true, required: true, maxLength: 240 }
      ]
    },
    bodyField,
    imageField,
    audiencesField,
    themesField,
    factorsField,
    lifePhasesField,
    axesField,
    territoriesField,
    organisationsField,
    relatedField
  ]
});

// collections/initiatives.ts
var Initiatives = contentCollection({
  slug: "initiatives",
  singular: label("Initiative", "Initiative"),
  plural: label("Initiatives", "Initiatives"),
  fields: [
    bodyField,
    imageField,
    organisationsField,
    territoriesField,
    audiencesField,
    themesField,
    factorsField,
    lifePhasesField,
    axesField,
    relatedField
  ]
});

// collections/key-messages.ts
var KeyMessages = {
  slug: "key-messages",
  labels: { singular: label("Message cl\xE9", "Key message"), plural: label("Messages cl\xE9s", "Key messages") },
  admin: { group: label("Contenus", "Contents"), useAsTitle: "text", defaultColumns: ["text", "audiences", "_status"] },
  versions: { drafts: { validate: false }, maxPerDoc: 50 },
  trash: true,
  access: {
    admin: ({ req }) => isStaff(req),
    read: publishedOrStaff,
    readVersions: staff,
    create: staff,
    update: staff,
    delete: ({ req, data }) => data?.deletedAt ? isStaff(req) : administrators({ req }),
    unlock: () => false
  },
  hooks: {
    beforeOperation: [limitQueries],
    afterChange: [refreshWhenShown],
    afterDelete: [refreshAfterDelete]
  },
  fields: [
    { name: "text", type: "text", label: label("Message", "Message"), localized: true, required: true, maxLength: 240 },
    audiencesField,
    themesField,
    factorsField,
    relatedField,
    { name: "sample", type: "checkbox", label: label("Contenu d\u2019exemple", "Sample content"), admin: { position: "sidebar" } }
  ]
};

// collections/media.ts
import path3 from "node:path";
var altOrDecorative = (value, { siblingData, req }) => {
  if (value?.trim() || siblingData.decorative) return true;
  return req.i18n.language === "en" ? "Say what the picture shows, or tick \u201CDecorative picture\u201D." : "Dites ce que l\u2019image montre, ou cochez \xAB Image d\xE9corative \xBB.";
};
var Media = {
  slug: "media",
  labels: { singular: label("Fichier", "File"), plural: label("Images et fichiers", "Pictures and files") },
  admin: { group: label("Contenus", "Contents"), defaultColumns: ["filename", "alt", "updatedAt"] },
  access: {
    admin: ({ req }) => isStaff(req),
    read: ({ req }) => isStaff(req) || { isPublic: { equals: true } },
    readVersions: nobody,
    create: staff,
    update: staff,
    delete: administrators,
    unlock: nobody
  },
  hooks: { beforeOperation: [limitQueries] },
  upload: {
    staticDir: path3.join(
      /* turbopackIgnore: true */
      env().dataFolder,
      "uploads"
    ),
    mimeTypes: ["image/jpeg", "image/png", "image/webp", "application/pdf"],
    pasteURL: false,
    skipSafeFetch: false,
    allowRestrictedFileTypes: false,
    constructorOptions: { limitInputPixels: 4e7, failOn: "error" },
    withMetadata: false,
    imageSizes: [
      { name: "mail", width: 1200, withoutEnlargement: true },
      { name: "card", width: 800, withoutEnlargement: true }
    ],
    modifyResponseHeaders: ({ headers }) => {
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
      headers.set("Cross-Origin-Resource-Policy", "cross-origin");
      if (!headers.get("Content-Type")?.startsWith("image/")) headers.set("Content-Disposition", "attachment");
      return headers;
    }
  },
  fields: [
    {
      name: "alt",
      type: "text",
      label: label("Texte de remplacement", "Alternative text"),
      localized: true,
      maxLength: 300,
      validate: altOrDecorative,
      admin: {
        description: label(
          "Ce que dit l\u2019image \xE0 qui ne la voit pas. Obligatoire, sauf si l\u2019image est d\xE9corative.",
          "What the picture says to someone who does not see it. Required, unless the picture is decorative."
        )
      }
    },
    { name: "decorative", type: "checkbox", label: label("Image d\xE9corative", "Decorative picture"), defaultValue: false },
    { name: "credit", type: "text", label: label("Cr\xE9dit", "Credit"), maxLength: 160 },
    {
      name: "isPublic",
      type: "checkbox",
      defaultValue: false,
      index: true,
      admin: { hidden: true },
      access: { create: nobody, update: nobody }
    }
  ]
};

// collections/notices.ts
var Notices = {
  slug: "notices",
  labels: { singular: label("Avis", "Notice"), plural: label("Avis envoy\xE9s", "Notices") },
  admin: {
    group: label("Abonn\xE9s", "Subscribers"),
    defaultColumns: ["kind", "subscriber", "state", "settledAt"],
    useAsTitle: "kind"
  },
  access: readOnlyForAdministrators,
  disableDuplicate: true,
  lockDocuments: false,
  hooks: { beforeOperation: [limitQueries] },
  fields: [
    {
      name: "kind",
      type: "select",
      required: true,
      label: label("Genre", "Kind"),
      options: [
        { value: "confirm", label: label("Confirmation d\u2019abonnement", "Subscription confirmation") },
        { value: "already-subscribed", label: label("D\xE9j\xE0 abonn\xE9", "Already subscribed") },
        { value: "preferences", label: label("Lien vers les pr\xE9f\xE9rences", "Preferences link") },
        { value: "test", label: label("Essai d\u2019une \xE9dition", "Edition test") },
        { value: "account", label: label("Compte de l\u2019\xE9quipe", "Staff account") }
      ]
    },
    { name: "subscriber", type: "relationship", relationTo: "subscribers", index: true, label: label("Personne abonn\xE9e", "Subscriber") },
    { name: "bulletin", type: "relationship", relationTo: "bulletins", label: label("Bulletin", "Bulletin") },
    { name: "edition", type: "relationship", relationTo: "editions", label: label("\xC9dition", "Edition") },
    { name: "user", type: "relationship", relationTo: "users", label: label("Membre de l\u2019\xE9quipe", "Staff member") },
    localeField,
    // For `account` alone: { to, subject, html, text } as Payload made it; emptied once the message is settled.
    { name: "message", type: "json", hidden: true, admin: { hidden: true } },
    ...ledgerFields
  ]
};

// collections/research.ts
var Research = contentCollection({
  slug: "research",
  singular: label("R\xE9sum\xE9 de recherche", "Research summary"),
  plural: label("Recherches", "Research"),
  columns: ["kind"],
  fields: [
    {
      name: "kind",
      type: "select",
      label: label("Genre de travaux", "Kind of work"),
      required: true,
      defaultValue: "study",
      options: [
        { value: "study", label: label("\xC9tude", "Study") },
        { value: "survey", label: label("Enqu\xEAte", "Survey") },
        { value: "synthesis", label: label("Synth\xE8se", "Synthesis") }
      ]
    },
    bodyField,
    safeUrlField("originalUrl", label("Document d\u2019origine (adresse)", "Original document (address)")),
    imageField,
    organisationsField,
    audiencesField,
    themesField,
    factorsField,
    lifePhasesField,
    axesField,
    territoriesField,
    relatedField
  ]
});

// collections/site.ts
var Site = {
  slug: "site",
  label: label("Site et mentions l\xE9gales", "Site and legal notices"),
  admin: { group: label("R\xE9glages", "Settings") },
  access: { read: everyone, readVersions: nobody, update: administrators },
  hooks: { afterChange: [async ({ context }) => {
    if (!context.quiet) await refreshSite();
  }] },
  fields: [
    { name: "name", type: "text", localized: true, required: true, label: label("Nom du site", "Site name") },
    { name: "tagline", type: "text", localized: true, required: true, label: label("Ce qu\u2019il offre, en une phrase", "What it offers, in one sentence") },
    { name: "publisher", type: "text", localized: true, required: true, label: label("Organisme qui publie", "Publishing organization") },
    { name: "postalAddress", type: "text", required: true, label: label("Adresse postale", "Postal address") },
    { name: "contactEmail", type: "email", required: true, label: label("Courriel", "Email") },
    {
      name: "privacy",
      type: "group",
      label: label("Protection des renseignements personnels", "Privacy"),
      fields: [
        { name: "officerTitle", type: "text", localized: true, required: true, label: label("Titre de la personne responsable (Loi 25, art. 3.1)", "Title of the person in charge (Law 25, s. 3.1)") },
        { name: "officerContact", type: "text", required: true, label: label("Pour la joindre", "How to reach them") },
        { name: "version", type: "text", required: true, label: label("Version de la politique", "Policy version") },
        { name: "date", type: "date", required: true, label: label("En vigueur le", "In force on") }
      ]
    },
    {
      name: "accessibility",
      type: "group",
      label: label("Accessibilit\xE9", "Accessibility"),
      fields: [
        { name: "contact", type: "text", required: true, label: label("Pour signaler un obstacle", "To report a barrier") },
        { name: "date", type: "date", required: true, label: label("Derni\xE8re v\xE9rification", "Last checked") }
      ]
    },
    { name: "sample", type: "checkbox", defaultValue: false, label: label("Site d\u2019exemple", "Sample site") }
  ]
};

// collections/snapshots.ts
var Snapshots = {
  slug: "snapshots",
  labels: { singular: label("Copie envoy\xE9e", "Sent copy"), plural: label("Copies envoy\xE9es", "Sent copies") },
  admin: { group: label("Bulletins", "Bulletins"), defaultColumns: ["subject", "edition", "locale", "sha256", "createdAt"], useAsTitle: "subject" },
  access: readOnlyForStaff,
  disableDuplicate: true,
  lockDocuments: false,
  hooks: { beforeOperation: [limitQueries] },
  indexes: [{ fields: ["edition", "locale"], unique: true }],
  fields: [
    { name: "edition", type: "relationship", relationTo: "editions", required: true, index: true, label: label("\xC9dition", "Edition") },
    localeField,
    { name: "subject", type: "text", required: true, label: label("Objet", "Subject") },
    { name: "html", type: "textarea", required: true, label: "HTML", admin: { hidden: true } },
    { name: "text", type: "textarea", required: true, label: label("Texte", "Text") },
    { name: "sha256", type: "text", required: true, label: "SHA-256" }
  ]
};

// collections/subscribers.ts
var Subscribers = {
  slug: "subscribers",
  labels: { singular: label("Personne abonn\xE9e", "Subscriber"), plural: label("Personnes abonn\xE9es", "Subscribers") },
  admin: {
    group: label("Abonn\xE9s", "Subscribers"),
    useAsTitle: "email",
    defaultColumns: ["email", "state", "locale", "territories", "confirmedAt"]
  },
  access: readOnlyForAdministrators,
  disableDuplicate: true,
  lockDocuments: false,
  hooks: { beforeOperation: [limitQueries] },
  fields: [
    { name: "email", type: "email", required: true, unique: true, index: true, label: label("Courriel", "Email") },
    { name: "firstName", type: "text", maxLength: 80, label: label("Pr\xE9nom", "First name") },
    localeField,
    {
      name: "state",
      type: "select",
      required: true,
      index: true,
      defaultValue: "unconfirmed",
      label: label("\xC9tat", "State"),
      options: [
        { value: "unconfirmed", label: label("\xC0 confirmer", "Unconfirmed") },
        { value: "confirmed", label: label("Confirm\xE9", "Confirmed") },
        { value: "unsubscribed", label: label("D\xE9sabonn\xE9", "Unsubscribed") }
      ]
    },
    { name: "bulletins", type: "relationship", relationTo: "bulletins", hasMany: true, label: label("Bulletins", "Bulletins") },
    themesField,
    territoriesField,
    { name: "requestedAt", type: "date", label: label("Demande", "Requested") },
    { name: "confirmedAt", type: "date", label: label("Confirmation", "Confirmed") },
    { name: "unsubscribedAt", type: "date", label: label("D\xE9sabonnement", "Unsubscribed") },
    { name: "sample", type: "checkbox", defaultValue: false, label: label("Exemple", "Sample") }
  ]
};

// collections/suppressions.ts
var hashAddress = ({ data, operation }) => {
  if (!data || operation !== "create" || typeof data.email !== "string") return data;
  const { email, ...rest } = data;
  return { ...rest, hash: suppressionHash(email), at: (/* @__PURE__ */ new Date()).toISOString() };
};
var Suppressions = {
  slug: "suppressions",
  labels: { singular: label("Adresse \xE9cart\xE9e", "Suppression"), plural: label("Adresses \xE9cart\xE9es", "Suppressions") },
  admin: {
    group: label("Abonn\xE9s", "Subscribers"),
    useAsTitle: "hash",
    defaultColumns: ["hash", "reason", "at"],
    description: label(
      "Les adresses elles-m\xEAmes ne sont pas gard\xE9es, seulement leur empreinte.",
      "Addresses themselves are not kept, only their digest."
    )
  },
  access: {
    admin: ({ req }) => isAdministrator(req),
    read: administrators,
    readVersions: nobody,
    create: administrators,
    update: nobody,
    delete: administrators,
    unlock: nobody
  },
  disableDuplicate: true,
  lockDocuments: false,
  hooks: { beforeOperation: [limitQueries], beforeValidate: [hashAddress] },
  fields: [
    { name: "email", type: "email", virtual: true, label: label("Courriel \xE0 \xE9carter", "Email to suppress"), admin: { condition: (data) => !data?.hash } },
    { name: "hash", type: "text", unique: true, index: true, required: true, label: label("Empreinte", "Digest"), admin: { readOnly: true } },
    {
      name: "reason",
      type: "select",
      required: true,
      defaultValue: "manual",
      label: label("Raison", "Reason"),
      options: [
        { value: "manual", label: label("Demande re\xE7ue par l\u2019\xE9quipe", "Request received by staff") },
        { value: "bounce", label: label("Adresse qui ne re\xE7oit plus", "Address that no longer receives") },
        { value: "complaint", label: label("Plainte", "Complaint") }
      ]
    },
    { name: "at", type: "date", required: true, label: label("Depuis", "Since"), admin: { readOnly: true } }
  ]
};

// collections/taxonomies.ts
function taxonomy(slug, singular, plural, fields = []) {
  return {
    slug,
    labels: { singular, plural },
    admin: { group: label("Classement", "Classification"), useAsTitle: "name", defaultColumns: ["name", "slug"] },
    defaultSort: "order",
    access: {
      admin: ({ req }) => isStaff(req),
      read: everyone,
      readVersions: nobody,
      create: staff,
      update: staff,
      delete: administrators,
      unlock: nobody
    },
    hooks: {
      beforeOperation: [limitQueries],
      afterChange: [refreshAfterChange],
      afterDelete: [refreshAfterDelete]
    },
    fields: [
      { name: "name", type: "text", label: label("Nom", "Name"), localized: true, required: true, maxLength: 160 },
      {
        name: "slug",
        type: "text",
        label: label("Identifiant", "Identifier"),
        required: true,
        unique: true,
        index: true,
        validate: (value) => typeof value === "string" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) || "a-z, 0-9, -",
        admin: { position: "sidebar" }
      },
      { name: "order", type: "number", label: label("Ordre", "Order"), defaultValue: 0, index: true, admin: { position: "sidebar" } },
      ...fields
    ]
  };
}
var Audiences = taxonomy("audiences", label("Public", "Audience"), label("Publics", "Audiences"), [
  { name: "description", type: "textarea", label: label("Description", "Description"), localized: true },
  { name: "parent", type: "relationship", relationTo: "audiences", label: label("Public plus large", "Wider audience") }
]);
var Themes = taxonomy("themes", label("Th\xE8me", "Theme"), label("Th\xE8mes", "Themes"));
var Factors = taxonomy(
  "factors",
  label("Facteur de pers\xE9v\xE9rance", "Perseverance factor"),
  label("Facteurs de pers\xE9v\xE9rance", "Perseverance factors"),
  [{ name: "sphere", type: "text", label: label("Sph\xE8re", "Sphere") }]
);
var LifePhases = taxonomy(
  "life-phases",
  label("Phase de vie", "Life phase"),
  label("Phases de vie", "Life phases"),
  [
    { name: "ageFrom", type: "number", label: label("\xC2ge, de", "Age, from") },
    { name: "ageTo", type: "number", label: label("\xC2ge, \xE0", "Age, to") }
  ]
);
var Axes = taxonomy("axes", label("Axe", "Axis"), label("Axes", "Axes"), [
  { name: "plan", type: "text", label: label("Plan", "Plan") }
]);
var Territories = taxonomy("territories", label("Territoire", "Territory"), label("Territoires", "Territories"), [
  {
    name: "kind",
    type: "select",
    label: label("Genre", "Kind"),
    required: true,
    defaultValue: "mrc",
    options: [
      { value: "region", label: label("R\xE9gion administrative", "Administrative region") },
      { value: "mrc", label: label("MRC ou territoire \xE9quivalent", "RCM or equivalent territory") },
      { value: "cre", label: label("Ancienne CR\xC9", "Former CR\xC9") }
    ]
  },
  { name: "code", type: "text", label: label("Code officiel", "Official code") },
  { name: "parent", type: "relationship", relationTo: "territories", index: true, label: label("Fait partie de", "Part of") }
]);
var Organisations = taxonomy(
  "organisations",
  label("Organisme", "Organization"),
  label("Organismes", "Organizations"),
  [
    { name: "acronym", type: "text", label: label("Sigle", "Acronym") },
    { name: "type", type: "text", label: label("Type", "Type") },
    { name: "description", type: "textarea", label: label("Description", "Description"), localized: true },
    { name: "territories", type: "relationship", relationTo: "territories", hasMany: true, label: label("Territoires", "Territories") }
  ]
);

// collections/users.ts
import {
  APIError as APIError4,
  ValidationError as ValidationError3
} from "payload";
var resetPasswordToken = {
  name: "resetPasswordToken",
  type: "text",
  hidden: true,
  access: { create: nobody, update: nobody, read: nobody }
};
var passwordRule = {
  fr: "Choisissez un mot de passe de 12 \xE0 128 caract\xE8res.",
  en: "Choose a password of 12 to 128 characters."
};
var passwordMail = {
  fr: {
    subject: "Choisir un nouveau mot de passe",
    html: (url) => `<html lang="fr-CA"><body><p>Vous avez demand\xE9 un nouveau mot de passe pour Liaison.</p><p><a href="${url}">Choisir mon mot de passe</a></p><p>Le lien vaut 30\xA0minutes. Si vous n\u2019avez rien demand\xE9, ignorez ce message\xA0: rien ne change.</p></body></html>`
  },
  en: {
    subject: "Choose a new password",
    html: (url) => `<html lang="en-CA"><body><p>You asked for a new password for Liaison.</p><p><a href="${url}">Choose my password</a></p><p>The link works for 30 minutes. If you did not ask, ignore this message: nothing changes.</p></body></html>`
  }
};
var languageOf = (req) => req?.i18n?.language === "en" ? "en" : "fr";
var checkPassword = ({ args, operation, req }) => {
  if (operation !== "create" && operation !== "update" && operation !== "resetPassword") return args;
  const password = args.data?.password;
  if (password === void 0 && operation !== "create") return args;
  if (typeof password === "string" && password.length >= 12 && password.length <= 128) return args;
  throw new ValidationError3({
    collection: "users",
    errors: [{ path: "password", message: passwordRule[languageOf(req)] }],
    req
  });
};
var Users = {
  slug: "users",
  labels: { singular: label("Membre de l\u2019\xE9quipe", "Staff member"), plural: label("\xC9quipe", "Staff") },
  admin: {
    group: label("R\xE9glages", "Settings"),
    useAsTitle: "name",
    defaultColumns: ["name", "email", "role"]
  },
  auth: {
    tokenExpiration: 3600,
    useSessions: true,
    removeTokenFromResponses: true,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1e3,
    cookies: { sameSite: "Strict", secure: env().publicUrl.startsWith("https:") },
    forgotPassword: {
      expiration: 30 * 60 * 1e3,
      generateEmailSubject: (mail) => passwordMail[languageOf(mail?.req)].subject,
      generateEmailHTML: (mail) => passwordMail[languageOf(mail?.req)].html(`${env().publicUrl}/admin/reset/${encodeURIComponent(mail?.token ?? "")}`)
    }
  },
  access: {
    admin: ({ req }) => isStaff(req),
    read: ({ req }) => isAdministrator(req) || isStaff(req) && { id: { equals: req.user?.id } },
    readVersions: nobody,
    create: administrators,
    update: ({ req, id }) => isAdministrator(req) || isStaff(req) && req.user?.id === id,
    delete: administrators,
    unlock: administrators
  },
  hooks: { beforeOperation: [limitQueries, checkPassword] },
  // The first administrator comes from the command line: Payload's open door for the first visitor is shut.
  endpoints: [
    {
      path: "/first-register",
      method: "post",
      handler: () => {
        throw new APIError4("Create the first user with `liaison user create`.", 403);
      }
    }
  ],
  fields: [
    { name: "name", type: "text", label: label("Nom", "Name"), required: true, maxLength: 120 },
    {
      name: "role",
      type: "select",
      label: label("R\xF4le", "Role"),
      required: true,
      defaultValue: "editor",
      saveToJWT: true,
      access: { create: ({ req }) => isAdministrator(req), update: ({ req }) => isAdministrator(req) },
      options: [
        { value: "editor", label: label("R\xE9daction : \xE9crit, compose et envoie", "Editor: writes, composes and sends") },
        {
          value: "administrator",
          label: label("Administration : aussi l\u2019\xE9quipe et les abonn\xE9s", "Administrator: also staff and subscribers")
        }
      ]
    },
    resetPasswordToken
  ]
};

// src/delivery/store-outbox-email.ts
var outboxEmail = ({ payload }) => ({
  name: "outbox",
  // The worker writes the real sender when it sends: the one of the bulletin.
  defaultFromAddress: "outbox@localhost.invalid",
  defaultFromName: "Liaison",
  sendEmail: async ({ to: to2, subject, html, text }) => {
    await payload.create({
      collection: "notices",
      data: { kind: "account", locale: "fr", state: "pending", message: { to: to2, subject, html, text } },
      overrideAccess: true
    });
  }
});

// src/payload.config.ts
var { databaseUrl, publicUrl, secret, dataFolder, mode } = env();
var isHttps = publicUrl.startsWith("https:");
var payload_config_default = buildConfig({
  secret: deriveKey(secret, "sessions").toString("hex"),
  serverURL: publicUrl,
  csrf: trustedOrigins(),
  cors: [],
  cookiePrefix: isHttps ? "__Host-liaison" : "liaison",
  auth: { jwtOrder: ["cookie"] },
  telemetry: false,
  debug: false,
  logger: log,
  maxDepth: 3,
  defaultDepth: 0,
  graphQL: { disable: true },
  jobs: {
    access: { run: nobody, queue: nobody, cancel: nobody },
    deleteJobOnComplete: false,
    tasks: []
  },
  upload: {
    limits: { fileSize: 1e7, files: 1, fields: 50, parts: 60 },
    abortOnLimit: true,
    safeFileNames: true,
    useTempFiles: true,
    tempFileDir: path4.join(
      /* turbopackIgnore: true */
      dataFolder,
      "tmp"
    )
  },
  localization: { locales: ["fr", "en"], defaultLocale: "fr", fallback: false },
  i18n: { supportedLanguages: { fr: fr3, en: en3 }, fallbackLanguage: "fr", translations: payloadWords },
  admin: {
    user: "users",
    avatar: "default",
    importMap: { baseDir: path4.resolve(
      /* turbopackIgnore: true */
      "."
    ) },
    meta: { titleSuffix: " \u2013 Liaison" },
    components: {
      graphics: { Logo: "/src/admin/logo#Logo", Icon: "/src/admin/icon#Icon" },
      beforeDashboard: ["/src/admin/welcome#Welcome"]
    }
  },
  editor: richTextEditor,
  email: outboxEmail,
  sharp,
  typescript: { autoGenerate: false, outputFile: path4.resolve(
    /* turbopackIgnore: true */
    "src/payload-types.ts"
  ) },
  collections: [
    FactSheets,
    Research,
    Initiatives,
    Events,
    KeyMessages,
    Media,
    Bulletins,
    Editions,
    Deliveries,
    Snapshots,
    Subscribers,
    Consents,
    Suppressions,
    Notices,
    Audiences,
    Themes,
    Factors,
    LifePhases,
    Axes,
    Territories,
    Organisations,
    Users
  ],
  globals: [Site],
  db: databaseUrl.startsWith("mongodb") ? mongooseAdapter({
    url: databaseUrl,
    // No transaction on either store: what must change together goes in one statement (docs/decisions/002).
    transactionOptions: false,
    connectOptions: { writeConcern: { w: "majority" }, retryWrites: true }
  }) : sqliteAdapter({
    client: { url: databaseUrl },
    idType: "uuid",
    wal: { synchronous: "FULL" },
    busyTimeout: 5e3,
    push: false,
    migrationDir: path4.resolve(
      /* turbopackIgnore: true */
      "src/migrations"
    )
  })
});
function trustedOrigins() {
  if (mode === "build") return [];
  const url = new URL(publicUrl);
  if (!isLoopback(url.hostname)) return [publicUrl];
  return ["localhost", "127.0.0.1"].map((host) => `${url.protocol}//${host}${url.port ? `:${url.port}` : ""}`);
}

// src/migrations/20261122_012552_initial.ts
import { sql } from "@payloadcms/db-sqlite";
async function up({ db, payload, req }) {
  await db.run(sql`CREATE TABLE \`fact_sheets_key_messages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`fact_sheets_key_messages_order_idx\` ON \`fact_sheets_key_messages\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`fact_sheets_key_messages_parent_id_idx\` ON \`fact_sheets_key_messages\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`fact_sheets_key_messages_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fact_sheets_key_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`fact_sheets_key_messages_locales_locale_parent_id_unique\` ON \`fact_sheets_key_messages_locales\` (\`_locale\`,\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`fact_sheets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'fiche',
  	\`image_id\` text(36),
  	\`english_ready\` integer DEFAULT false,
  	\`published_at\` text,
  	\`revised_on\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`fact_sheets_image_idx\` ON \`fact_sheets\` (\`image_id\`);`);
  await db.run(sql`CREATE INDEX \`fact_sheets_published_at_idx\` ON \`fact_sheets\` (\`published_at\`);`);
  await db.run(sql`CREATE INDEX \`fact_sheets_updated_at_idx\` ON \`fact_sheets\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`fact_sheets_created_at_idx\` ON \`fact_sheets\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`fact_sheets_deleted_at_idx\` ON \`fact_sheets\` (\`deleted_at\`);`);
  await db.run(sql`CREATE INDEX \`fact_sheets__status_idx\` ON \`fact_sheets\` (\`_status\`);`);
  await db.run(sql`CREATE TABLE \`fact_sheets_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`fact_sheets_slug_idx\` ON \`fact_sheets_locales\` (\`slug\`,\`_locale\`);`);
  await db.run(sql`CREATE UNIQUE INDEX \`fact_sheets_locales_locale_parent_id_unique\` ON \`fact_sheets_locales\` (\`_locale\`,\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`fact_sheets_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`fact_sheets_texts_order_parent\` ON \`fact_sheets_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`fact_sheets_texts_text_idx\` ON \`fact_sheets_texts\` (\`text\`);`);
  await db.run(sql`CREATE INDEX \`fact_sheets_texts_locale_parent\` ON \`fact_sheets_texts\` (\`locale\`,\`parent_id\`);`);
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
  `);
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_order_idx\` ON \`fact_sheets_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_parent_idx\` ON \`fact_sheets_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_path_idx\` ON \`fact_sheets_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_audiences_id_idx\` ON \`fact_sheets_rels\` (\`audiences_id\`);`);
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_themes_id_idx\` ON \`fact_sheets_rels\` (\`themes_id\`);`);
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_factors_id_idx\` ON \`fact_sheets_rels\` (\`factors_id\`);`);
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_life_phases_id_idx\` ON \`fact_sheets_rels\` (\`life_phases_id\`);`);
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_axes_id_idx\` ON \`fact_sheets_rels\` (\`axes_id\`);`);
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_territories_id_idx\` ON \`fact_sheets_rels\` (\`territories_id\`);`);
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_organisations_id_idx\` ON \`fact_sheets_rels\` (\`organisations_id\`);`);
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_fact_sheets_id_idx\` ON \`fact_sheets_rels\` (\`fact_sheets_id\`);`);
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_research_id_idx\` ON \`fact_sheets_rels\` (\`research_id\`);`);
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_initiatives_id_idx\` ON \`fact_sheets_rels\` (\`initiatives_id\`);`);
  await db.run(sql`CREATE INDEX \`fact_sheets_rels_events_id_idx\` ON \`fact_sheets_rels\` (\`events_id\`);`);
  await db.run(sql`CREATE TABLE \`_fact_sheets_v_version_key_messages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_fact_sheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_key_messages_order_idx\` ON \`_fact_sheets_v_version_key_messages\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_key_messages_parent_id_idx\` ON \`_fact_sheets_v_version_key_messages\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_fact_sheets_v_version_key_messages_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_fact_sheets_v_version_key_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`_fact_sheets_v_version_key_messages_locales_locale_parent_id\` ON \`_fact_sheets_v_version_key_messages_locales\` (\`_locale\`,\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_fact_sheets_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'fiche',
  	\`version_image_id\` text(36),
  	\`version_english_ready\` integer DEFAULT false,
  	\`version_published_at\` text,
  	\`version_revised_on\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`fact_sheets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_parent_idx\` ON \`_fact_sheets_v\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_version_image_idx\` ON \`_fact_sheets_v\` (\`version_image_id\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_version_published_at_idx\` ON \`_fact_sheets_v\` (\`version_published_at\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_version_updated_at_idx\` ON \`_fact_sheets_v\` (\`version_updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_version_created_at_idx\` ON \`_fact_sheets_v\` (\`version_created_at\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_version_deleted_at_idx\` ON \`_fact_sheets_v\` (\`version_deleted_at\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_version__status_idx\` ON \`_fact_sheets_v\` (\`version__status\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_created_at_idx\` ON \`_fact_sheets_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_updated_at_idx\` ON \`_fact_sheets_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_snapshot_idx\` ON \`_fact_sheets_v\` (\`snapshot\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_published_locale_idx\` ON \`_fact_sheets_v\` (\`published_locale\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_latest_idx\` ON \`_fact_sheets_v\` (\`latest\`);`);
  await db.run(sql`CREATE TABLE \`_fact_sheets_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_fact_sheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_version_version_slug_idx\` ON \`_fact_sheets_v_locales\` (\`version_slug\`,\`_locale\`);`);
  await db.run(sql`CREATE UNIQUE INDEX \`_fact_sheets_v_locales_locale_parent_id_unique\` ON \`_fact_sheets_v_locales\` (\`_locale\`,\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_fact_sheets_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_fact_sheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_texts_order_parent\` ON \`_fact_sheets_v_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_texts_locale_parent\` ON \`_fact_sheets_v_texts\` (\`locale\`,\`parent_id\`);`);
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
  `);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_order_idx\` ON \`_fact_sheets_v_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_parent_idx\` ON \`_fact_sheets_v_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_path_idx\` ON \`_fact_sheets_v_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_audiences_id_idx\` ON \`_fact_sheets_v_rels\` (\`audiences_id\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_themes_id_idx\` ON \`_fact_sheets_v_rels\` (\`themes_id\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_factors_id_idx\` ON \`_fact_sheets_v_rels\` (\`factors_id\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_life_phases_id_idx\` ON \`_fact_sheets_v_rels\` (\`life_phases_id\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_axes_id_idx\` ON \`_fact_sheets_v_rels\` (\`axes_id\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_territories_id_idx\` ON \`_fact_sheets_v_rels\` (\`territories_id\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_organisations_id_idx\` ON \`_fact_sheets_v_rels\` (\`organisations_id\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_fact_sheets_id_idx\` ON \`_fact_sheets_v_rels\` (\`fact_sheets_id\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_research_id_idx\` ON \`_fact_sheets_v_rels\` (\`research_id\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_initiatives_id_idx\` ON \`_fact_sheets_v_rels\` (\`initiatives_id\`);`);
  await db.run(sql`CREATE INDEX \`_fact_sheets_v_rels_events_id_idx\` ON \`_fact_sheets_v_rels\` (\`events_id\`);`);
  await db.run(sql`CREATE TABLE \`research\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'study',
  	\`original_url\` text,
  	\`image_id\` text(36),
  	\`english_ready\` integer DEFAULT false,
  	\`published_at\` text,
  	\`revised_on\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`research_image_idx\` ON \`research\` (\`image_id\`);`);
  await db.run(sql`CREATE INDEX \`research_published_at_idx\` ON \`research\` (\`published_at\`);`);
  await db.run(sql`CREATE INDEX \`research_updated_at_idx\` ON \`research\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`research_created_at_idx\` ON \`research\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`research_deleted_at_idx\` ON \`research\` (\`deleted_at\`);`);
  await db.run(sql`CREATE INDEX \`research__status_idx\` ON \`research\` (\`_status\`);`);
  await db.run(sql`CREATE TABLE \`research_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`research_slug_idx\` ON \`research_locales\` (\`slug\`,\`_locale\`);`);
  await db.run(sql`CREATE UNIQUE INDEX \`research_locales_locale_parent_id_unique\` ON \`research_locales\` (\`_locale\`,\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`research_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`research_texts_order_parent\` ON \`research_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`research_texts_text_idx\` ON \`research_texts\` (\`text\`);`);
  await db.run(sql`CREATE INDEX \`research_texts_locale_parent\` ON \`research_texts\` (\`locale\`,\`parent_id\`);`);
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
  `);
  await db.run(sql`CREATE INDEX \`research_rels_order_idx\` ON \`research_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`research_rels_parent_idx\` ON \`research_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`research_rels_path_idx\` ON \`research_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`research_rels_organisations_id_idx\` ON \`research_rels\` (\`organisations_id\`);`);
  await db.run(sql`CREATE INDEX \`research_rels_audiences_id_idx\` ON \`research_rels\` (\`audiences_id\`);`);
  await db.run(sql`CREATE INDEX \`research_rels_themes_id_idx\` ON \`research_rels\` (\`themes_id\`);`);
  await db.run(sql`CREATE INDEX \`research_rels_factors_id_idx\` ON \`research_rels\` (\`factors_id\`);`);
  await db.run(sql`CREATE INDEX \`research_rels_life_phases_id_idx\` ON \`research_rels\` (\`life_phases_id\`);`);
  await db.run(sql`CREATE INDEX \`research_rels_axes_id_idx\` ON \`research_rels\` (\`axes_id\`);`);
  await db.run(sql`CREATE INDEX \`research_rels_territories_id_idx\` ON \`research_rels\` (\`territories_id\`);`);
  await db.run(sql`CREATE INDEX \`research_rels_fact_sheets_id_idx\` ON \`research_rels\` (\`fact_sheets_id\`);`);
  await db.run(sql`CREATE INDEX \`research_rels_research_id_idx\` ON \`research_rels\` (\`research_id\`);`);
  await db.run(sql`CREATE INDEX \`research_rels_initiatives_id_idx\` ON \`research_rels\` (\`initiatives_id\`);`);
  await db.run(sql`CREATE INDEX \`research_rels_events_id_idx\` ON \`research_rels\` (\`events_id\`);`);
  await db.run(sql`CREATE TABLE \`_research_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'study',
  	\`version_original_url\` text,
  	\`version_image_id\` text(36),
  	\`version_english_ready\` integer DEFAULT false,
  	\`version_published_at\` text,
  	\`version_revised_on\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`research\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`_research_v_parent_idx\` ON \`_research_v\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_version_version_image_idx\` ON \`_research_v\` (\`version_image_id\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_version_version_published_at_idx\` ON \`_research_v\` (\`version_published_at\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_version_version_updated_at_idx\` ON \`_research_v\` (\`version_updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_version_version_created_at_idx\` ON \`_research_v\` (\`version_created_at\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_version_version_deleted_at_idx\` ON \`_research_v\` (\`version_deleted_at\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_version_version__status_idx\` ON \`_research_v\` (\`version__status\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_created_at_idx\` ON \`_research_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_updated_at_idx\` ON \`_research_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_snapshot_idx\` ON \`_research_v\` (\`snapshot\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_published_locale_idx\` ON \`_research_v\` (\`published_locale\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_latest_idx\` ON \`_research_v\` (\`latest\`);`);
  await db.run(sql`CREATE TABLE \`_research_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_research_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_research_v_version_version_slug_idx\` ON \`_research_v_locales\` (\`version_slug\`,\`_locale\`);`);
  await db.run(sql`CREATE UNIQUE INDEX \`_research_v_locales_locale_parent_id_unique\` ON \`_research_v_locales\` (\`_locale\`,\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_research_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_research_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_research_v_texts_order_parent\` ON \`_research_v_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_texts_locale_parent\` ON \`_research_v_texts\` (\`locale\`,\`parent_id\`);`);
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
  `);
  await db.run(sql`CREATE INDEX \`_research_v_rels_order_idx\` ON \`_research_v_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_rels_parent_idx\` ON \`_research_v_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_rels_path_idx\` ON \`_research_v_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_rels_organisations_id_idx\` ON \`_research_v_rels\` (\`organisations_id\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_rels_audiences_id_idx\` ON \`_research_v_rels\` (\`audiences_id\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_rels_themes_id_idx\` ON \`_research_v_rels\` (\`themes_id\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_rels_factors_id_idx\` ON \`_research_v_rels\` (\`factors_id\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_rels_life_phases_id_idx\` ON \`_research_v_rels\` (\`life_phases_id\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_rels_axes_id_idx\` ON \`_research_v_rels\` (\`axes_id\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_rels_territories_id_idx\` ON \`_research_v_rels\` (\`territories_id\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_rels_fact_sheets_id_idx\` ON \`_research_v_rels\` (\`fact_sheets_id\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_rels_research_id_idx\` ON \`_research_v_rels\` (\`research_id\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_rels_initiatives_id_idx\` ON \`_research_v_rels\` (\`initiatives_id\`);`);
  await db.run(sql`CREATE INDEX \`_research_v_rels_events_id_idx\` ON \`_research_v_rels\` (\`events_id\`);`);
  await db.run(sql`CREATE TABLE \`initiatives\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`english_ready\` integer DEFAULT false,
  	\`published_at\` text,
  	\`revised_on\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`initiatives_image_idx\` ON \`initiatives\` (\`image_id\`);`);
  await db.run(sql`CREATE INDEX \`initiatives_published_at_idx\` ON \`initiatives\` (\`published_at\`);`);
  await db.run(sql`CREATE INDEX \`initiatives_updated_at_idx\` ON \`initiatives\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`initiatives_created_at_idx\` ON \`initiatives\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`initiatives_deleted_at_idx\` ON \`initiatives\` (\`deleted_at\`);`);
  await db.run(sql`CREATE INDEX \`initiatives__status_idx\` ON \`initiatives\` (\`_status\`);`);
  await db.run(sql`CREATE TABLE \`initiatives_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`initiatives_slug_idx\` ON \`initiatives_locales\` (\`slug\`,\`_locale\`);`);
  await db.run(sql`CREATE UNIQUE INDEX \`initiatives_locales_locale_parent_id_unique\` ON \`initiatives_locales\` (\`_locale\`,\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`initiatives_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`initiatives_texts_order_parent\` ON \`initiatives_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`initiatives_texts_text_idx\` ON \`initiatives_texts\` (\`text\`);`);
  await db.run(sql`CREATE INDEX \`initiatives_texts_locale_parent\` ON \`initiatives_texts\` (\`locale\`,\`parent_id\`);`);
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
  `);
  await db.run(sql`CREATE INDEX \`initiatives_rels_order_idx\` ON \`initiatives_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`initiatives_rels_parent_idx\` ON \`initiatives_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`initiatives_rels_path_idx\` ON \`initiatives_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`initiatives_rels_organisations_id_idx\` ON \`initiatives_rels\` (\`organisations_id\`);`);
  await db.run(sql`CREATE INDEX \`initiatives_rels_territories_id_idx\` ON \`initiatives_rels\` (\`territories_id\`);`);
  await db.run(sql`CREATE INDEX \`initiatives_rels_audiences_id_idx\` ON \`initiatives_rels\` (\`audiences_id\`);`);
  await db.run(sql`CREATE INDEX \`initiatives_rels_themes_id_idx\` ON \`initiatives_rels\` (\`themes_id\`);`);
  await db.run(sql`CREATE INDEX \`initiatives_rels_factors_id_idx\` ON \`initiatives_rels\` (\`factors_id\`);`);
  await db.run(sql`CREATE INDEX \`initiatives_rels_life_phases_id_idx\` ON \`initiatives_rels\` (\`life_phases_id\`);`);
  await db.run(sql`CREATE INDEX \`initiatives_rels_axes_id_idx\` ON \`initiatives_rels\` (\`axes_id\`);`);
  await db.run(sql`CREATE INDEX \`initiatives_rels_fact_sheets_id_idx\` ON \`initiatives_rels\` (\`fact_sheets_id\`);`);
  await db.run(sql`CREATE INDEX \`initiatives_rels_research_id_idx\` ON \`initiatives_rels\` (\`research_id\`);`);
  await db.run(sql`CREATE INDEX \`initiatives_rels_initiatives_id_idx\` ON \`initiatives_rels\` (\`initiatives_id\`);`);
  await db.run(sql`CREATE INDEX \`initiatives_rels_events_id_idx\` ON \`initiatives_rels\` (\`events_id\`);`);
  await db.run(sql`CREATE TABLE \`_initiatives_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_english_ready\` integer DEFAULT false,
  	\`version_published_at\` text,
  	\`version_revised_on\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`initiatives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`_initiatives_v_parent_idx\` ON \`_initiatives_v\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_image_idx\` ON \`_initiatives_v\` (\`version_image_id\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_published_at_idx\` ON \`_initiatives_v\` (\`version_published_at\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_updated_at_idx\` ON \`_initiatives_v\` (\`version_updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_created_at_idx\` ON \`_initiatives_v\` (\`version_created_at\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_deleted_at_idx\` ON \`_initiatives_v\` (\`version_deleted_at\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version__status_idx\` ON \`_initiatives_v\` (\`version__status\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_created_at_idx\` ON \`_initiatives_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_updated_at_idx\` ON \`_initiatives_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_snapshot_idx\` ON \`_initiatives_v\` (\`snapshot\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_published_locale_idx\` ON \`_initiatives_v\` (\`published_locale\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_latest_idx\` ON \`_initiatives_v\` (\`latest\`);`);
  await db.run(sql`CREATE TABLE \`_initiatives_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_initiatives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_initiatives_v_version_version_slug_idx\` ON \`_initiatives_v_locales\` (\`version_slug\`,\`_locale\`);`);
  await db.run(sql`CREATE UNIQUE INDEX \`_initiatives_v_locales_locale_parent_id_unique\` ON \`_initiatives_v_locales\` (\`_locale\`,\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_initiatives_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_initiatives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_initiatives_v_texts_order_parent\` ON \`_initiatives_v_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_texts_locale_parent\` ON \`_initiatives_v_texts\` (\`locale\`,\`parent_id\`);`);
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
  `);
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_order_idx\` ON \`_initiatives_v_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_parent_idx\` ON \`_initiatives_v_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_path_idx\` ON \`_initiatives_v_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_organisations_id_idx\` ON \`_initiatives_v_rels\` (\`organisations_id\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_territories_id_idx\` ON \`_initiatives_v_rels\` (\`territories_id\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_audiences_id_idx\` ON \`_initiatives_v_rels\` (\`audiences_id\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_themes_id_idx\` ON \`_initiatives_v_rels\` (\`themes_id\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_factors_id_idx\` ON \`_initiatives_v_rels\` (\`factors_id\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_life_phases_id_idx\` ON \`_initiatives_v_rels\` (\`life_phases_id\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_axes_id_idx\` ON \`_initiatives_v_rels\` (\`axes_id\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_fact_sheets_id_idx\` ON \`_initiatives_v_rels\` (\`fact_sheets_id\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_research_id_idx\` ON \`_initiatives_v_rels\` (\`research_id\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_initiatives_id_idx\` ON \`_initiatives_v_rels\` (\`initiatives_id\`);`);
  await db.run(sql`CREATE INDEX \`_initiatives_v_rels_events_id_idx\` ON \`_initiatives_v_rels\` (\`events_id\`);`);
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'meeting',
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`online\` integer DEFAULT false,
  	\`registration_url\` text,
  	\`registration_email\` text,
  	\`image_id\` text(36),
  	\`visibility\` text DEFAULT 'public',
  	\`english_ready\` integer DEFAULT false,
  	\`published_at\` text,
  	\`revised_on\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`events_starts_at_idx\` ON \`events\` (\`starts_at\`);`);
  await db.run(sql`CREATE INDEX \`events_ends_at_idx\` ON \`events\` (\`ends_at\`);`);
  await db.run(sql`CREATE INDEX \`events_image_idx\` ON \`events\` (\`image_id\`);`);
  await db.run(sql`CREATE INDEX \`events_visibility_idx\` ON \`events\` (\`visibility\`);`);
  await db.run(sql`CREATE INDEX \`events_published_at_idx\` ON \`events\` (\`published_at\`);`);
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`);
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`);
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`place_name\` text,
  	\`place_address\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`events_slug_idx\` ON \`events_locales\` (\`slug\`,\`_locale\`);`);
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`events_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`events_texts_order_parent\` ON \`events_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`events_texts_text_idx\` ON \`events_texts\` (\`text\`);`);
  await db.run(sql`CREATE INDEX \`events_texts_locale_parent\` ON \`events_texts\` (\`locale\`,\`parent_id\`);`);
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
  `);
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`events_rels_organisations_id_idx\` ON \`events_rels\` (\`organisations_id\`);`);
  await db.run(sql`CREATE INDEX \`events_rels_audiences_id_idx\` ON \`events_rels\` (\`audiences_id\`);`);
  await db.run(sql`CREATE INDEX \`events_rels_themes_id_idx\` ON \`events_rels\` (\`themes_id\`);`);
  await db.run(sql`CREATE INDEX \`events_rels_factors_id_idx\` ON \`events_rels\` (\`factors_id\`);`);
  await db.run(sql`CREATE INDEX \`events_rels_territories_id_idx\` ON \`events_rels\` (\`territories_id\`);`);
  await db.run(sql`CREATE INDEX \`events_rels_fact_sheets_id_idx\` ON \`events_rels\` (\`fact_sheets_id\`);`);
  await db.run(sql`CREATE INDEX \`events_rels_research_id_idx\` ON \`events_rels\` (\`research_id\`);`);
  await db.run(sql`CREATE INDEX \`events_rels_initiatives_id_idx\` ON \`events_rels\` (\`initiatives_id\`);`);
  await db.run(sql`CREATE INDEX \`events_rels_events_id_idx\` ON \`events_rels\` (\`events_id\`);`);
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'meeting',
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_online\` integer DEFAULT false,
  	\`version_registration_url\` text,
  	\`version_registration_email\` text,
  	\`version_image_id\` text(36),
  	\`version_visibility\` text DEFAULT 'public',
  	\`version_english_ready\` integer DEFAULT false,
  	\`version_published_at\` text,
  	\`version_revised_on\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_version_version_starts_at_idx\` ON \`_events_v\` (\`version_starts_at\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_version_version_ends_at_idx\` ON \`_events_v\` (\`version_ends_at\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_version_version_image_idx\` ON \`_events_v\` (\`version_image_id\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_version_version_visibility_idx\` ON \`_events_v\` (\`version_visibility\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_version_version_published_at_idx\` ON \`_events_v\` (\`version_published_at\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`);
  await db.run(sql`CREATE TABLE \`_events_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_place_name\` text,
  	\`version_place_address\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v_locales\` (\`version_slug\`,\`_locale\`);`);
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_events_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_events_v_texts_order_parent\` ON \`_events_v_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_texts_locale_parent\` ON \`_events_v_texts\` (\`locale\`,\`parent_id\`);`);
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
  `);
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_rels_organisations_id_idx\` ON \`_events_v_rels\` (\`organisations_id\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_rels_audiences_id_idx\` ON \`_events_v_rels\` (\`audiences_id\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_rels_themes_id_idx\` ON \`_events_v_rels\` (\`themes_id\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_rels_factors_id_idx\` ON \`_events_v_rels\` (\`factors_id\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_rels_territories_id_idx\` ON \`_events_v_rels\` (\`territories_id\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_rels_fact_sheets_id_idx\` ON \`_events_v_rels\` (\`fact_sheets_id\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_rels_research_id_idx\` ON \`_events_v_rels\` (\`research_id\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_rels_initiatives_id_idx\` ON \`_events_v_rels\` (\`initiatives_id\`);`);
  await db.run(sql`CREATE INDEX \`_events_v_rels_events_id_idx\` ON \`_events_v_rels\` (\`events_id\`);`);
  await db.run(sql`CREATE TABLE \`key_messages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sample\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `);
  await db.run(sql`CREATE INDEX \`key_messages_updated_at_idx\` ON \`key_messages\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`key_messages_created_at_idx\` ON \`key_messages\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`key_messages_deleted_at_idx\` ON \`key_messages\` (\`deleted_at\`);`);
  await db.run(sql`CREATE INDEX \`key_messages__status_idx\` ON \`key_messages\` (\`_status\`);`);
  await db.run(sql`CREATE TABLE \`key_messages_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`key_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`key_messages_locales_locale_parent_id_unique\` ON \`key_messages_locales\` (\`_locale\`,\`_parent_id\`);`);
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
  `);
  await db.run(sql`CREATE INDEX \`key_messages_rels_order_idx\` ON \`key_messages_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`key_messages_rels_parent_idx\` ON \`key_messages_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`key_messages_rels_path_idx\` ON \`key_messages_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`key_messages_rels_audiences_id_idx\` ON \`key_messages_rels\` (\`audiences_id\`);`);
  await db.run(sql`CREATE INDEX \`key_messages_rels_themes_id_idx\` ON \`key_messages_rels\` (\`themes_id\`);`);
  await db.run(sql`CREATE INDEX \`key_messages_rels_factors_id_idx\` ON \`key_messages_rels\` (\`factors_id\`);`);
  await db.run(sql`CREATE INDEX \`key_messages_rels_fact_sheets_id_idx\` ON \`key_messages_rels\` (\`fact_sheets_id\`);`);
  await db.run(sql`CREATE INDEX \`key_messages_rels_research_id_idx\` ON \`key_messages_rels\` (\`research_id\`);`);
  await db.run(sql`CREATE INDEX \`key_messages_rels_initiatives_id_idx\` ON \`key_messages_rels\` (\`initiatives_id\`);`);
  await db.run(sql`CREATE INDEX \`key_messages_rels_events_id_idx\` ON \`key_messages_rels\` (\`events_id\`);`);
  await db.run(sql`CREATE TABLE \`_key_messages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`key_messages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`_key_messages_v_parent_idx\` ON \`_key_messages_v\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_key_messages_v_version_version_updated_at_idx\` ON \`_key_messages_v\` (\`version_updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_key_messages_v_version_version_created_at_idx\` ON \`_key_messages_v\` (\`version_created_at\`);`);
  await db.run(sql`CREATE INDEX \`_key_messages_v_version_version_deleted_at_idx\` ON \`_key_messages_v\` (\`version_deleted_at\`);`);
  await db.run(sql`CREATE INDEX \`_key_messages_v_version_version__status_idx\` ON \`_key_messages_v\` (\`version__status\`);`);
  await db.run(sql`CREATE INDEX \`_key_messages_v_created_at_idx\` ON \`_key_messages_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_key_messages_v_updated_at_idx\` ON \`_key_messages_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_key_messages_v_snapshot_idx\` ON \`_key_messages_v\` (\`snapshot\`);`);
  await db.run(sql`CREATE INDEX \`_key_messages_v_published_locale_idx\` ON \`_key_messages_v\` (\`published_locale\`);`);
  await db.run(sql`CREATE INDEX \`_key_messages_v_latest_idx\` ON \`_key_messages_v\` (\`latest\`);`);
  await db.run(sql`CREATE TABLE \`_key_messages_v_locales\` (
  	\`version_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_key_messages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`_key_messages_v_locales_locale_parent_id_unique\` ON \`_key_messages_v_locales\` (\`_locale\`,\`_parent_id\`);`);
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
  `);
  await db.run(sql`CREATE INDEX \`_key_messages_v_rels_order_idx\` ON \`_key_messages_v_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`_key_messages_v_rels_parent_idx\` ON \`_key_messages_v_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_key_messages_v_rels_path_idx\` ON \`_key_messages_v_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`_key_messages_v_rels_audiences_id_idx\` ON \`_key_messages_v_rels\` (\`audiences_id\`);`);
  await db.run(sql`CREATE INDEX \`_key_messages_v_rels_themes_id_idx\` ON \`_key_messages_v_rels\` (\`themes_id\`);`);
  await db.run(sql`CREATE INDEX \`_key_messages_v_rels_factors_id_idx\` ON \`_key_messages_v_rels\` (\`factors_id\`);`);
  await db.run(sql`CREATE INDEX \`_key_messages_v_rels_fact_sheets_id_idx\` ON \`_key_messages_v_rels\` (\`fact_sheets_id\`);`);
  await db.run(sql`CREATE INDEX \`_key_messages_v_rels_research_id_idx\` ON \`_key_messages_v_rels\` (\`research_id\`);`);
  await db.run(sql`CREATE INDEX \`_key_messages_v_rels_initiatives_id_idx\` ON \`_key_messages_v_rels\` (\`initiatives_id\`);`);
  await db.run(sql`CREATE INDEX \`_key_messages_v_rels_events_id_idx\` ON \`_key_messages_v_rels\` (\`events_id\`);`);
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
  `);
  await db.run(sql`CREATE INDEX \`media_is_public_idx\` ON \`media\` (\`is_public\`);`);
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`);
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`);
  await db.run(sql`CREATE INDEX \`media_sizes_mail_sizes_mail_filename_idx\` ON \`media\` (\`sizes_mail_filename\`);`);
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`);
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`bulletins_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`bulletins_languages_order_idx\` ON \`bulletins_languages\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`bulletins_languages_parent_idx\` ON \`bulletins_languages\` (\`parent_id\`);`);
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
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`bulletins_slug_idx\` ON \`bulletins\` (\`slug\`);`);
  await db.run(sql`CREATE INDEX \`bulletins_updated_at_idx\` ON \`bulletins\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`bulletins_created_at_idx\` ON \`bulletins\` (\`created_at\`);`);
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
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`bulletins_locales_locale_parent_id_unique\` ON \`bulletins_locales\` (\`_locale\`,\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`editions_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`editions_sections_order_idx\` ON \`editions_sections\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`editions_sections_parent_id_idx\` ON \`editions_sections\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`editions_sections_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`editions_sections_locales_locale_parent_id_unique\` ON \`editions_sections_locales\` (\`_locale\`,\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`bulletin_id\` text(36) NOT NULL,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`number\` numeric,
  	\`slug\` text,
  	\`started_at\` text,
  	\`planned_at\` text,
  	\`sent_at\` text,
  	\`frozen\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`bulletin_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`editions_bulletin_idx\` ON \`editions\` (\`bulletin_id\`);`);
  await db.run(sql`CREATE INDEX \`editions_state_idx\` ON \`editions\` (\`state\`);`);
  await db.run(sql`CREATE INDEX \`editions_number_idx\` ON \`editions\` (\`number\`);`);
  await db.run(sql`CREATE INDEX \`editions_slug_idx\` ON \`editions\` (\`slug\`);`);
  await db.run(sql`CREATE INDEX \`editions_started_at_idx\` ON \`editions\` (\`started_at\`);`);
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`editions_locales\` (
  	\`subject\` text,
  	\`preheader\` text,
  	\`opening\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`editions_locales_locale_parent_id_unique\` ON \`editions_locales\` (\`_locale\`,\`_parent_id\`);`);
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
  `);
  await db.run(sql`CREATE INDEX \`editions_rels_order_idx\` ON \`editions_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`editions_rels_parent_idx\` ON \`editions_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`editions_rels_path_idx\` ON \`editions_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`editions_rels_fact_sheets_id_idx\` ON \`editions_rels\` (\`fact_sheets_id\`);`);
  await db.run(sql`CREATE INDEX \`editions_rels_research_id_idx\` ON \`editions_rels\` (\`research_id\`);`);
  await db.run(sql`CREATE INDEX \`editions_rels_initiatives_id_idx\` ON \`editions_rels\` (\`initiatives_id\`);`);
  await db.run(sql`CREATE INDEX \`editions_rels_events_id_idx\` ON \`editions_rels\` (\`events_id\`);`);
  await db.run(sql`CREATE TABLE \`deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`edition_id\` text(36) NOT NULL,
  	\`subscriber_id\` text(36) NOT NULL,
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
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`subscriber_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`deliveries_edition_idx\` ON \`deliveries\` (\`edition_id\`);`);
  await db.run(sql`CREATE INDEX \`deliveries_subscriber_idx\` ON \`deliveries\` (\`subscriber_id\`);`);
  await db.run(sql`CREATE INDEX \`deliveries_state_idx\` ON \`deliveries\` (\`state\`);`);
  await db.run(sql`CREATE INDEX \`deliveries_next_attempt_at_idx\` ON \`deliveries\` (\`next_attempt_at\`);`);
  await db.run(sql`CREATE INDEX \`deliveries_lease_until_idx\` ON \`deliveries\` (\`lease_until\`);`);
  await db.run(sql`CREATE INDEX \`deliveries_updated_at_idx\` ON \`deliveries\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`deliveries_created_at_idx\` ON \`deliveries\` (\`created_at\`);`);
  await db.run(sql`CREATE UNIQUE INDEX \`edition_subscriber_idx\` ON \`deliveries\` (\`edition_id\`,\`subscriber_id\`);`);
  await db.run(sql`CREATE INDEX \`edition_state_idx\` ON \`deliveries\` (\`edition_id\`,\`state\`);`);
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
  `);
  await db.run(sql`CREATE INDEX \`snapshots_edition_idx\` ON \`snapshots\` (\`edition_id\`);`);
  await db.run(sql`CREATE INDEX \`snapshots_updated_at_idx\` ON \`snapshots\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`snapshots_created_at_idx\` ON \`snapshots\` (\`created_at\`);`);
  await db.run(sql`CREATE UNIQUE INDEX \`edition_locale_idx\` ON \`snapshots\` (\`edition_id\`,\`locale\`);`);
  await db.run(sql`CREATE TABLE \`subscribers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`first_name\` text,
  	\`locale\` text DEFAULT 'fr' NOT NULL,
  	\`state\` text DEFAULT 'unconfirmed' NOT NULL,
  	\`requested_at\` text,
  	\`confirmed_at\` text,
  	\`unsubscribed_at\` text,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`subscribers_email_idx\` ON \`subscribers\` (\`email\`);`);
  await db.run(sql`CREATE INDEX \`subscribers_state_idx\` ON \`subscribers\` (\`state\`);`);
  await db.run(sql`CREATE INDEX \`subscribers_updated_at_idx\` ON \`subscribers\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`subscribers_created_at_idx\` ON \`subscribers\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`subscribers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`bulletins_id\` text(36),
  	\`themes_id\` text(36),
  	\`territories_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bulletins_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`territories_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`subscribers_rels_order_idx\` ON \`subscribers_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`subscribers_rels_parent_idx\` ON \`subscribers_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`subscribers_rels_path_idx\` ON \`subscribers_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`subscribers_rels_bulletins_id_idx\` ON \`subscribers_rels\` (\`bulletins_id\`);`);
  await db.run(sql`CREATE INDEX \`subscribers_rels_themes_id_idx\` ON \`subscribers_rels\` (\`themes_id\`);`);
  await db.run(sql`CREATE INDEX \`subscribers_rels_territories_id_idx\` ON \`subscribers_rels\` (\`territories_id\`);`);
  await db.run(sql`CREATE TABLE \`consents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subscriber_id\` text(36) NOT NULL,
  	\`bulletin_id\` text(36),
  	\`act\` text NOT NULL,
  	\`method\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`basis\` text NOT NULL,
  	\`locale\` text DEFAULT 'fr' NOT NULL,
  	\`text\` text NOT NULL,
  	\`text_version\` text NOT NULL,
  	\`text_hash\` text NOT NULL,
  	\`at\` text NOT NULL,
  	FOREIGN KEY (\`subscriber_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`bulletin_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`consents_subscriber_idx\` ON \`consents\` (\`subscriber_id\`);`);
  await db.run(sql`CREATE INDEX \`consents_bulletin_idx\` ON \`consents\` (\`bulletin_id\`);`);
  await db.run(sql`CREATE INDEX \`consents_at_idx\` ON \`consents\` (\`at\`);`);
  await db.run(sql`CREATE TABLE \`suppressions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hash\` text NOT NULL,
  	\`reason\` text DEFAULT 'manual' NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`suppressions_hash_idx\` ON \`suppressions\` (\`hash\`);`);
  await db.run(sql`CREATE INDEX \`suppressions_updated_at_idx\` ON \`suppressions\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`suppressions_created_at_idx\` ON \`suppressions\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`subscriber_id\` text(36),
  	\`bulletin_id\` text(36),
  	\`edition_id\` text(36),
  	\`user_id\` text(36),
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
  `);
  await db.run(sql`CREATE INDEX \`notices_subscriber_idx\` ON \`notices\` (\`subscriber_id\`);`);
  await db.run(sql`CREATE INDEX \`notices_bulletin_idx\` ON \`notices\` (\`bulletin_id\`);`);
  await db.run(sql`CREATE INDEX \`notices_edition_idx\` ON \`notices\` (\`edition_id\`);`);
  await db.run(sql`CREATE INDEX \`notices_user_idx\` ON \`notices\` (\`user_id\`);`);
  await db.run(sql`CREATE INDEX \`notices_state_idx\` ON \`notices\` (\`state\`);`);
  await db.run(sql`CREATE INDEX \`notices_next_attempt_at_idx\` ON \`notices\` (\`next_attempt_at\`);`);
  await db.run(sql`CREATE INDEX \`notices_lease_until_idx\` ON \`notices\` (\`lease_until\`);`);
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`audiences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`parent_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`audiences_slug_idx\` ON \`audiences\` (\`slug\`);`);
  await db.run(sql`CREATE INDEX \`audiences_order_idx\` ON \`audiences\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`audiences_parent_idx\` ON \`audiences\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`audiences_updated_at_idx\` ON \`audiences\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`audiences_created_at_idx\` ON \`audiences\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`audiences_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`audiences_locales_locale_parent_id_unique\` ON \`audiences_locales\` (\`_locale\`,\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`themes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`themes_slug_idx\` ON \`themes\` (\`slug\`);`);
  await db.run(sql`CREATE INDEX \`themes_order_idx\` ON \`themes\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`themes_updated_at_idx\` ON \`themes\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`themes_created_at_idx\` ON \`themes\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`themes_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`themes_locales_locale_parent_id_unique\` ON \`themes_locales\` (\`_locale\`,\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`factors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`sphere\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`factors_slug_idx\` ON \`factors\` (\`slug\`);`);
  await db.run(sql`CREATE INDEX \`factors_order_idx\` ON \`factors\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`factors_updated_at_idx\` ON \`factors\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`factors_created_at_idx\` ON \`factors\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`factors_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`factors_locales_locale_parent_id_unique\` ON \`factors_locales\` (\`_locale\`,\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`life_phases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`age_from\` numeric,
  	\`age_to\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`life_phases_slug_idx\` ON \`life_phases\` (\`slug\`);`);
  await db.run(sql`CREATE INDEX \`life_phases_order_idx\` ON \`life_phases\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`life_phases_updated_at_idx\` ON \`life_phases\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`life_phases_created_at_idx\` ON \`life_phases\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`life_phases_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`life_phases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`life_phases_locales_locale_parent_id_unique\` ON \`life_phases_locales\` (\`_locale\`,\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`axes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`plan\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`axes_slug_idx\` ON \`axes\` (\`slug\`);`);
  await db.run(sql`CREATE INDEX \`axes_order_idx\` ON \`axes\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`axes_updated_at_idx\` ON \`axes\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`axes_created_at_idx\` ON \`axes\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`axes_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`axes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`axes_locales_locale_parent_id_unique\` ON \`axes_locales\` (\`_locale\`,\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`territories\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`kind\` text DEFAULT 'mrc' NOT NULL,
  	\`code\` text,
  	\`parent_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`territories_slug_idx\` ON \`territories\` (\`slug\`);`);
  await db.run(sql`CREATE INDEX \`territories_order_idx\` ON \`territories\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`territories_parent_idx\` ON \`territories\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`territories_updated_at_idx\` ON \`territories\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`territories_created_at_idx\` ON \`territories\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`territories_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`territories_locales_locale_parent_id_unique\` ON \`territories_locales\` (\`_locale\`,\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`acronym\` text,
  	\`type\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`);
  await db.run(sql`CREATE INDEX \`organisations_order_idx\` ON \`organisations\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`organisations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`territories_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`territories_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`organisations_rels_order_idx\` ON \`organisations_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`organisations_rels_parent_idx\` ON \`organisations_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`organisations_rels_path_idx\` ON \`organisations_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`organisations_rels_territories_id_idx\` ON \`organisations_rels\` (\`territories_id\`);`);
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'editor' NOT NULL,
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
  `);
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`);
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`);
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`);
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`);
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
  	\`media_id\` text(36),
  	\`bulletins_id\` text(36),
  	\`editions_id\` text(36),
  	\`audiences_id\` text(36),
  	\`themes_id\` text(36),
  	\`factors_id\` text(36),
  	\`life_phases_id\` text(36),
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
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`bulletins_id\`) REFERENCES \`bulletins\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factors_id\`) REFERENCES \`factors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`life_phases_id\`) REFERENCES \`life_phases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`axes_id\`) REFERENCES \`axes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`territories_id\`) REFERENCES \`territories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_fact_sheets_id_idx\` ON \`payload_locked_documents_rels\` (\`fact_sheets_id\`);`);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_research_id_idx\` ON \`payload_locked_documents_rels\` (\`research_id\`);`);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_initiatives_id_idx\` ON \`payload_locked_documents_rels\` (\`initiatives_id\`);`);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_key_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`key_messages_id\`);`);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_bulletins_id_idx\` ON \`payload_locked_documents_rels\` (\`bulletins_id\`);`);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audiences_id_idx\` ON \`payload_locked_documents_rels\` (\`audiences_id\`);`);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_factors_id_idx\` ON \`payload_locked_documents_rels\` (\`factors_id\`);`);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_life_phases_id_idx\` ON \`payload_locked_documents_rels\` (\`life_phases_id\`);`);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_axes_id_idx\` ON \`payload_locked_documents_rels\` (\`axes_id\`);`);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_territories_id_idx\` ON \`payload_locked_documents_rels\` (\`territories_id\`);`);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`);
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`);
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`);
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`);
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`postal_address\` text NOT NULL,
  	\`contact_email\` text NOT NULL,
  	\`privacy_officer_contact\` text NOT NULL,
  	\`privacy_version\` text NOT NULL,
  	\`privacy_date\` text NOT NULL,
  	\`accessibility_contact\` text NOT NULL,
  	\`accessibility_date\` text NOT NULL,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `);
  await db.run(sql`CREATE TABLE \`site_locales\` (
  	\`name\` text NOT NULL,
  	\`tagline\` text NOT NULL,
  	\`publisher\` text NOT NULL,
  	\`privacy_officer_title\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`site_locales_locale_parent_id_unique\` ON \`site_locales\` (\`_locale\`,\`_parent_id\`);`);
}
async function down({ db, payload, req }) {
  await db.run(sql`DROP TABLE \`fact_sheets_key_messages\`;`);
  await db.run(sql`DROP TABLE \`fact_sheets_key_messages_locales\`;`);
  await db.run(sql`DROP TABLE \`fact_sheets\`;`);
  await db.run(sql`DROP TABLE \`fact_sheets_locales\`;`);
  await db.run(sql`DROP TABLE \`fact_sheets_texts\`;`);
  await db.run(sql`DROP TABLE \`fact_sheets_rels\`;`);
  await db.run(sql`DROP TABLE \`_fact_sheets_v_version_key_messages\`;`);
  await db.run(sql`DROP TABLE \`_fact_sheets_v_version_key_messages_locales\`;`);
  await db.run(sql`DROP TABLE \`_fact_sheets_v\`;`);
  await db.run(sql`DROP TABLE \`_fact_sheets_v_locales\`;`);
  await db.run(sql`DROP TABLE \`_fact_sheets_v_texts\`;`);
  await db.run(sql`DROP TABLE \`_fact_sheets_v_rels\`;`);
  await db.run(sql`DROP TABLE \`research\`;`);
  await db.run(sql`DROP TABLE \`research_locales\`;`);
  await db.run(sql`DROP TABLE \`research_texts\`;`);
  await db.run(sql`DROP TABLE \`research_rels\`;`);
  await db.run(sql`DROP TABLE \`_research_v\`;`);
  await db.run(sql`DROP TABLE \`_research_v_locales\`;`);
  await db.run(sql`DROP TABLE \`_research_v_texts\`;`);
  await db.run(sql`DROP TABLE \`_research_v_rels\`;`);
  await db.run(sql`DROP TABLE \`initiatives\`;`);
  await db.run(sql`DROP TABLE \`initiatives_locales\`;`);
  await db.run(sql`DROP TABLE \`initiatives_texts\`;`);
  await db.run(sql`DROP TABLE \`initiatives_rels\`;`);
  await db.run(sql`DROP TABLE \`_initiatives_v\`;`);
  await db.run(sql`DROP TABLE \`_initiatives_v_locales\`;`);
  await db.run(sql`DROP TABLE \`_initiatives_v_texts\`;`);
  await db.run(sql`DROP TABLE \`_initiatives_v_rels\`;`);
  await db.run(sql`DROP TABLE \`events\`;`);
  await db.run(sql`DROP TABLE \`events_locales\`;`);
  await db.run(sql`DROP TABLE \`events_texts\`;`);
  await db.run(sql`DROP TABLE \`events_rels\`;`);
  await db.run(sql`DROP TABLE \`_events_v\`;`);
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`);
  await db.run(sql`DROP TABLE \`_events_v_texts\`;`);
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`);
  await db.run(sql`DROP TABLE \`key_messages\`;`);
  await db.run(sql`DROP TABLE \`key_messages_locales\`;`);
  await db.run(sql`DROP TABLE \`key_messages_rels\`;`);
  await db.run(sql`DROP TABLE \`_key_messages_v\`;`);
  await db.run(sql`DROP TABLE \`_key_messages_v_locales\`;`);
  await db.run(sql`DROP TABLE \`_key_messages_v_rels\`;`);
  await db.run(sql`DROP TABLE \`media\`;`);
  await db.run(sql`DROP TABLE \`media_locales\`;`);
  await db.run(sql`DROP TABLE \`bulletins_languages\`;`);
  await db.run(sql`DROP TABLE \`bulletins\`;`);
  await db.run(sql`DROP TABLE \`bulletins_locales\`;`);
  await db.run(sql`DROP TABLE \`editions_sections\`;`);
  await db.run(sql`DROP TABLE \`editions_sections_locales\`;`);
  await db.run(sql`DROP TABLE \`editions\`;`);
  await db.run(sql`DROP TABLE \`editions_locales\`;`);
  await db.run(sql`DROP TABLE \`editions_rels\`;`);
  await db.run(sql`DROP TABLE \`deliveries\`;`);
  await db.run(sql`DROP TABLE \`snapshots\`;`);
  await db.run(sql`DROP TABLE \`subscribers\`;`);
  await db.run(sql`DROP TABLE \`subscribers_rels\`;`);
  await db.run(sql`DROP TABLE \`consents\`;`);
  await db.run(sql`DROP TABLE \`suppressions\`;`);
  await db.run(sql`DROP TABLE \`notices\`;`);
  await db.run(sql`DROP TABLE \`audiences\`;`);
  await db.run(sql`DROP TABLE \`audiences_locales\`;`);
  await db.run(sql`DROP TABLE \`themes\`;`);
  await db.run(sql`DROP TABLE \`themes_locales\`;`);
  await db.run(sql`DROP TABLE \`factors\`;`);
  await db.run(sql`DROP TABLE \`factors_locales\`;`);
  await db.run(sql`DROP TABLE \`life_phases\`;`);
  await db.run(sql`DROP TABLE \`life_phases_locales\`;`);
  await db.run(sql`DROP TABLE \`axes\`;`);
  await db.run(sql`DROP TABLE \`axes_locales\`;`);
  await db.run(sql`DROP TABLE \`territories\`;`);
  await db.run(sql`DROP TABLE \`territories_locales\`;`);
  await db.run(sql`DROP TABLE \`organisations\`;`);
  await db.run(sql`DROP TABLE \`organisations_locales\`;`);
  await db.run(sql`DROP TABLE \`organisations_rels\`;`);
  await db.run(sql`DROP TABLE \`users_sessions\`;`);
  await db.run(sql`DROP TABLE \`users\`;`);
  await db.run(sql`DROP TABLE \`payload_kv\`;`);
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`);
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`);
  await db.run(sql`DROP TABLE \`payload_preferences\`;`);
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`);
  await db.run(sql`DROP TABLE \`payload_migrations\`;`);
  await db.run(sql`DROP TABLE \`site\`;`);
  await db.run(sql`DROP TABLE \`site_locales\`;`);
}

// src/migrations/index.ts
var migrations = [
  {
    up,
    down,
    name: "20261122_012552_initial"
  }
];

// src/sample/files.ts
import { readFileSync as readFileSync2 } from "node:fs";
import path5 from "node:path";
var SampleFiles = class {
  constructor(folder) {
    this.folder = folder;
  }
  folder;
  items(name) {
    return this.read(name).items;
  }
  read(name) {
    return JSON.parse(readFileSync2(path5.join(this.folder, name), "utf8"));
  }
  /** Markdown of one document in one language. */
  body(kind, slug, locale) {
    return readFileSync2(path5.join(this.folder, "bodies", kind, `${slug}.${locale}.md`), "utf8");
  }
};

// src/sample/load-bulletin.ts
async function loadBulletin(payload, files, contents) {
  const sample = files.read("bulletin.json");
  const bulletin = await bulletinBySlug(payload, sample.slug) ?? await createBulletin(payload, sample);
  const { docs } = await payload.find({
    collection: "editions",
    where: { bulletin: { equals: bulletin } },
    sort: "number",
    limit: 1,
    depth: 0,
    overrideAccess: true
  });
  const edition = docs[0] ? String(docs[0].id) : await createEdition2(payload, bulletin, files.read("edition.json"), contents);
  return { bulletin, edition };
}
async function bulletinBySlug(payload, slug) {
  const { docs } = await payload.find({
    collection: "bulletins",
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 0,
    overrideAccess: true
  });
  return docs[0] && String(docs[0].id);
}
async function createBulletin(payload, sample) {
  const words3 = (locale) => ({
    name: sample.name[locale],
    senderName: sample.senderName[locale],
    onBehalfOf: sample.onBehalfOf[locale],
    purpose: sample.purpose[locale]
  });
  const { slug, senderEmail, replyTo, postalAddress, contact, languages } = sample;
  const common = { collection: "bulletins", overrideAccess: true, context: { quiet: true } };
  const { id } = await payload.create({
    ...common,
    locale: "fr",
    data: { slug, senderEmail, replyTo, postalAddress, contact, languages, ...words3("fr") }
  });
  await payload.update({ ...common, id, locale: "en", data: words3("en") });
  return String(id);
}
async function createEdition2(payload, bulletin, sample, contents) {
  const editorConfig = await editorConfigFactory.default({ config: payload.config });
  const words3 = (locale) => ({
    subject: sample.subject[locale],
    preheader: sample.preheader[locale],
    opening: convertMarkdownToLexical({ editorConfig, markdown: sample.opening[locale] })
  });
  const sections = (locale) => sample.sections.map(({ heading, items }) => ({
    heading: heading[locale],
    items: items.flatMap(({ kind, slug }) => {
      const value = contents[kind].get(slug);
      return value ? [{ relationTo: kind, value }] : [];
    })
  }));
  const french = await payload.create({
    collection: "editions",
    locale: "fr",
    overrideAccess: true,
    data: { bulletin, ...words3("fr"), sections: sections("fr"), state: "draft" }
  });
  await payload.update({
    collection: "editions",
    id: french.id,
    locale: "en",
    overrideAccess: true,
    data: {
      ...words3("en"),
      sections: sections("en").map((section, index) => ({ ...section, id: french.sections?.[index]?.id }))
    }
  });
  return String(french.id);
}

// src/sample/load-terms.ts
async function loadTerms(payload, files) {
  const taxonomy2 = files.read("corpus/taxonomy.json");
  const { regions = [], mrcs = [], cres = [] } = files.read("corpus/territories.json");
  const organisations = [
    ...files.items("corpus/organisations.json"),
    ...files.items("organisations.json")
  ];
  const territories = await loadList(payload, "territories", regions, ({ code }) => ({ kind: "region", code }));
  const inRegion = (kind) => (term) => ({
    kind,
    code: term.code,
    parent: territories.get(String(term.region))
  });
  merge(territories, await loadList(payload, "territories", mrcs, inRegion("mrc")));
  merge(territories, await loadList(payload, "territories", cres, inRegion("cre")));
  const list = (slug, terms = [], extra = () => ({})) => loadList(payload, slug, terms, extra);
  const audiences = await list("audiences", taxonomy2.audiences, (term) => ({ description: term.description }));
  return {
    territories,
    audiences,
    themes: await list("themes", taxonomy2.themes),
    factors: await list("factors", taxonomy2.perseveranceFactors, ({ sphere }) => ({ sphere })),
    "life-phases": await list("life-phases", taxonomy2.lifePhases, ({ ageFrom, ageTo }) => ({ ageFrom, ageTo })),
    axes: await list("axes", taxonomy2.axes, ({ plan }) => ({ plan })),
    organisations: await list("organisations", organisations, ({ acronym, type, description, mrcs: places, region }) => ({
      acronym,
      type,
      description,
      territories: [...places ?? [], region].map((slug) => territories.get(slug)).filter(Boolean)
    }))
  };
}
async function loadList(payload, slug, terms, extra) {
  const ids = await idsBySlug(payload, slug);
  for (const [order, term] of terms.entries()) {
    if (ids.has(term.slug)) continue;
    const data = { slug: term.slug, order, name: term.name ?? term.label ?? label(term.slug, term.slug), ...extra(term) };
    const { id } = await payload.create({
      collection: slug,
      data: inLanguage(data, "fr"),
      locale: "fr",
      overrideAccess: true,
      context: { quiet: true }
    });
    await payload.update({
      collection: slug,
      id,
      data: onlyLocalised(data, "en"),
      locale: "en",
      overrideAccess: true,
      context: { quiet: true }
    });
    ids.set(term.slug, String(id));
  }
  return ids;
}
async function idsBySlug(payload, collection) {
  const { docs } = await payload.find({
    collection,
    limit: 500,
    depth: 0,
    draft: true,
    select: { slug: true },
    locale: "fr",
    overrideAccess: true
  });
  return new Map(docs.map(({ id, slug }) => [String(slug), String(id)]));
}
var isLocalised = (value) => typeof value === "object" && value !== null && "fr" in value && "en" in value;
function inLanguage(data, locale) {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, isLocalised(value) ? value[locale] : value ?? void 0])
  );
}
function onlyLocalised(data, locale) {
  return inLanguage(Object.fromEntries(Object.entries(data).filter(([, value]) => isLocalised(value))), locale);
}
function merge(into, more) {
  for (const [slug, id] of more) into.set(slug, id);
}

// src/sample/relative-day.ts
import { TZDate } from "@date-fns/tz";
import { addDays } from "date-fns";
function inDays(now, days, time) {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const day = addDays(new TZDate(now, "America/Toronto"), days);
  day.setHours(hours, minutes, 0, 0);
  return new Date(day.getTime());
}

// src/sample/load-contents.ts
async function loadContents(payload, files, terms, now) {
  const editorConfig = await editorConfigFactory.default({ config: payload.config });
  const toRichText = (markdown) => convertMarkdownToLexical({ editorConfig, markdown });
  const loading = { payload, files, terms, now, toRichText };
  const research = await loadKind(loading, "research", files.items("research.json"), ({ kind }) => ({ kind }));
  const initiatives = await loadKind(loading, "initiatives", files.items("initiatives.json"), () => ({}));
  const events2 = await loadKind(
    loading,
    "events",
    files.items("events.json"),
    (event, locale) => eventFacts(event, locale, now)
  );
  const factSheets = await loadKind(
    loading,
    "fact-sheets",
    files.items("fact-sheets.json"),
    (sheet, locale) => ({
      kind: sheet.kind,
      keyMessages: sheet.keyMessages?.map((message) => ({ text: message[locale] })),
      related: [
        ...pick(sheet.research, research).map((value) => ({ relationTo: "research", value })),
        ...pick(sheet.initiatives, initiatives).map((value) => ({ relationTo: "initiatives", value }))
      ]
    })
  );
  return { "fact-sheets": factSheets, research, initiatives, events: events2 };
}
async function loadKind(loading, kind, items, extra) {
  const { payload } = loading;
  const ids = await idsBySlug(payload, kind);
  for (const [index, item] of items.entries()) {
    if (ids.has(item.slug)) continue;
    const common = { collection: kind, overrideAccess: true, context: { quiet: true } };
    const french = await payload.create({
      ...common,
      locale: "fr",
      data: {
        slug: item.slug,
        ...words(loading, kind, item, "fr"),
        ...classification(item, loading.terms),
        ...extra(item, "fr"),
        // One a day, so that lists have an order to show.
        publishedAt: inDays(loading.now, -1 - index, "09:00").toISOString(),
        sample: true,
        _status: "published"
      }
    });
    const english = extra(item, "en");
    await payload.update({
      ...common,
      id: french.id,
      locale: "en",
      data: {
        ...words(loading, kind, item, "en"),
        ...english,
        ...english.keyMessages ? { keyMessages: sameRows(french, english.keyMessages) } : {},
        englishReady: true,
        _status: "published"
      }
    });
    ids.set(item.slug, String(french.id));
  }
  return ids;
}
function words({ files, toRichText }, kind, item, locale) {
  return {
    title: item.title[locale],
    lead: (item.lead ?? item.summary)?.[locale],
    body: toRichText(files.body(kind, item.slug, locale))
  };
}
function classification(item, terms) {
  return {
    audiences: pick(item.audiences, terms.audiences),
    themes: pick(item.themes, terms.themes),
    factors: pick(item.factors, terms.factors),
    lifePhases: pick(item.lifePhases, terms["life-phases"]),
    axes: pick(item.axes, terms.axes),
    territories: pick(item.territories, terms.territories),
    organisations: pick(item.organisations, terms.organisations)
  };
}
function eventFacts(event, locale, now) {
  return {
    kind: event.kind,
    startsAt: inDays(now, event.startsInDays, event.startTime).toISOString(),
    endsAt: inDays(now, event.startsInDays + event.endsAfterDays, event.endTime).toISOString(),
    place: event.place ? { name: event.place.name[locale], address: event.place.address[locale] } : void 0,
    online: event.online,
    registrationUrl: event.registrationUrl ?? void 0,
    registrationEmail: event.registrationEmail ?? void 0,
    visibility: event.visibility
  };
}
function pick(slugs, ids) {
  return (slugs ?? []).map((slug) => ids.get(slug)).filter((id) => id !== void 0);
}
function sameRows(french, rows) {
  const existing = french.keyMessages ?? [];
  return rows.map((row, index) => ({ ...row, id: existing[index]?.id }));
}

// src/sample/load-key-messages.ts
async function loadKeyMessages(payload, files, terms) {
  const { totalDocs } = await payload.count({ collection: "key-messages", overrideAccess: true });
  const messages = files.items("corpus/key-messages.json");
  for (const message of messages.slice(totalDocs)) {
    const common = { collection: "key-messages", overrideAccess: true, context: { quiet: true } };
    const { id } = await payload.create({
      ...common,
      locale: "fr",
      data: {
        text: message.text.fr,
        audiences: pick([message.audience], terms.audiences),
        themes: pick(message.themes, terms.themes),
        factors: pick(message.factors, terms.factors),
        sample: true,
        _status: "published"
      }
    });
    await payload.update({ ...common, id, locale: "en", data: { text: message.text.en, _status: "published" } });
  }
}

// src/sample/load-site.ts
var words2 = {
  fr: {
    name: "Liaison",
    tagline: "Des fiches, des recherches et des initiatives pour soutenir la pers\xE9v\xE9rance scolaire, pr\xE8s de chez vous.",
    publisher: "Organisme exemple pour la pers\xE9v\xE9rance",
    officerTitle: "Direction g\xE9n\xE9rale, responsable de la protection des renseignements personnels"
  },
  en: {
    name: "Liaison",
    tagline: "Fact sheets, research and initiatives that help people stay in school, close to home.",
    publisher: "Sample perseverance organization",
    officerTitle: "Executive director, person in charge of the protection of personal information"
  }
};
async function loadSite(payload, now) {
  const site = await payload.findGlobal({ slug: "site", locale: "fr", overrideAccess: true });
  if (site.publisher) return;
  const today = now.toISOString();
  for (const locale of ["fr", "en"]) {
    const { officerTitle, ...rest } = words2[locale];
    await payload.updateGlobal({
      slug: "site",
      locale,
      overrideAccess: true,
      context: { quiet: true },
      data: {
        ...rest,
        postalAddress: "1, rue de l\u2019Exemple, Saint-Hyacinthe (Qu\xE9bec) J2S 0A0",
        contactEmail: "info@example.org",
        privacy: { officerTitle, officerContact: "confidentialite@example.org", version: "1", date: today },
        accessibility: { contact: "accessibilite@example.org", date: today },
        sample: true
      }
    });
  }
}

// src/audience/consent.ts
var bulletinPurpose = "bulletin";

// src/audience/consent-text.ts
import { createHash } from "node:crypto";

// src/language/words/consent.ts
var fr4 = {
  purpose: (name, purpose) => `\xAB\xA0${name}\xA0\xBB, par courriel\xA0: ${purpose}`,
  requester: (sender, onBehalfOf) => `La demande vient de ${sender}${onBehalfOf ? `, au nom de ${onBehalfOf}` : ""}.`,
  postalAddress: (address) => `Adresse postale\xA0: ${address}.`,
  contact: (contact) => `Pour nous joindre\xA0: ${contact}.`,
  withdrawal: "Vous pouvez retirer votre consentement en tout temps, par le lien de d\xE9sabonnement de chaque envoi ou en nous \xE9crivant. Vos renseignements servent seulement \xE0 ces envois; vous pouvez les voir, les corriger ou les faire effacer.",
  accept: "J\u2019accepte de recevoir ces envois par courriel. Je peux retirer mon consentement en tout temps.",
  leave: (name) => name ? `Je ne veux plus recevoir \xAB\xA0${name}\xA0\xBB.` : "Je ne veux plus recevoir d\u2019envoi.",
  oneClick: "D\xE9sabonnement demand\xE9 par le bouton du logiciel de courriel (RFC 8058).",
  preferences: "Ces renseignements servent seulement \xE0 choisir ce que nous vous envoyons et dans quelle langue. Seule votre adresse de courriel est n\xE9cessaire; le reste est facultatif."
};
var en4 = {
  purpose: (name, purpose) => `\u201C${name}\u201D, by email: ${purpose}`,
  requester: (sender, onBehalfOf) => `This request comes from ${sender}${onBehalfOf ? `, on behalf of ${onBehalfOf}` : ""}.`,
  postalAddress: (address) => `Mailing address: ${address}.`,
  contact: (contact) => `To reach us: ${contact}.`,
  withdrawal: "You can withdraw your consent at any time, with the unsubscribe link in every mailing or by writing to us. Your information is used only for these mailings; you can see it, correct it or have it erased.",
  accept: "I agree to receive these mailings by email. I can withdraw my consent at any time.",
  leave: (name) => name ? `I no longer wish to receive \u201C${name}\u201D.` : "I no longer wish to receive any mailing.",
  oneClick: "Unsubscribed with the mail client\u2019s own button (RFC 8058).",
  preferences: "This information is used only to choose what we send you and in which language. Only your email address is needed; the rest is optional."
};
var consentWords = { fr: fr4, en: en4 };

// src/audience/consent-text.ts
var consentTextVersion = "2026-11-22";
function consentText(bulletin, locale) {
  const words3 = consentWords[locale];
  const details = [
    words3.purpose(bulletin.name, asSentence(bulletin.purpose)),
    [
      words3.requester(bulletin.senderName, otherThan(bulletin.senderName, bulletin.onBehalfOf)),
      words3.postalAddress(withoutStop(bulletin.postalAddress)),
      words3.contact(withoutStop(bulletin.contact))
    ].join(" "),
    words3.withdrawal
  ];
  return { accept: words3.accept, details, ...shown([...details, words3.accept]) };
}
function shown(paragraphs) {
  const text = paragraphs.join("\n");
  return { text, version: consentTextVersion, hash: createHash("sha256").update(text, "utf8").digest("hex") };
}
function asSentence(text) {
  const trimmed = text.trim();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
function withoutStop(text) {
  return text.trim().replace(/\s*\n\s*/g, ", ").replace(/\.$/, "");
}
function otherThan(name, onBehalfOf) {
  return onBehalfOf && onBehalfOf.trim() !== name.trim() ? onBehalfOf.trim() : null;
}

// src/sample/load-subscribers.ts
async function loadSubscribers(payload, files, terms, bulletin, now) {
  const people = files.items("subscribers.json");
  const known = await knownAddresses(payload, people);
  const at2 = now.toISOString();
  for (const person of people.filter(({ email }) => !known.has(email))) {
    const { id } = await payload.create({
      collection: "subscribers",
      overrideAccess: true,
      data: {
        email: person.email,
        firstName: person.firstName,
        locale: person.locale,
        themes: pick(person.themes, terms.themes),
        territories: pick(person.territories, terms.territories),
        state: "confirmed",
        bulletins: [bulletin],
        requestedAt: at2,
        confirmedAt: at2,
        sample: true
      }
    });
    const { text, version, hash } = consentText(await bulletinIn(payload, bulletin, person.locale), person.locale);
    await payload.create({
      collection: "consents",
      overrideAccess: true,
      data: {
        subscriber: id,
        bulletin,
        act: "confirmed",
        method: "sample",
        purpose: bulletinPurpose,
        basis: "express",
        locale: person.locale,
        text,
        textVersion: version,
        textHash: hash,
        at: at2
      }
    });
  }
}
async function knownAddresses(payload, people) {
  const { docs } = await payload.find({
    collection: "subscribers",
    where: { email: { in: people.map(({ email }) => email) } },
    limit: people.length,
    depth: 0,
    overrideAccess: true
  });
  return new Set(docs.map(({ email }) => email));
}
async function bulletinIn(payload, id, locale) {
  const found = await payload.findByID({ collection: "bulletins", id, locale, depth: 0, overrideAccess: true });
  return { ...found, id: String(found.id), onBehalfOf: found.onBehalfOf ?? null, replyTo: found.replyTo ?? null };
}

// src/sample/load-sample.ts
async function loadSample({ payload, clock, folder, say }) {
  const files = new SampleFiles(folder);
  const now = clock();
  await loadSite(payload, now);
  say("lists of audiences, themes and territories");
  const terms = await loadTerms(payload, files);
  say("fact sheets, research, initiatives and events");
  const contents = await loadContents(payload, files, terms, now);
  await loadKeyMessages(payload, files, terms);
  say("subscribers and the bulletin");
  const { bulletin, edition } = await loadBulletin(payload, files, contents);
  await loadSubscribers(payload, files, terms, bulletin, now);
  return edition;
}

// .site-tmp/seed.ts
async function main() {
  const payload = await getPayload({ config: payload_config_default });
  await payload.db.migrate({ migrations });
  await loadSample({ payload, clock: () => /* @__PURE__ */ new Date(), folder: "sample", say: (s2) => console.log(s2) });
  process.exit(0);
}
main().catch((e3) => {
  console.error(e3);
  process.exit(1);
});
//# sourceMappingURL=seed.mjs.map
