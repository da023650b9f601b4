-- The application role may do nothing that a migration does not grant. These functions are the
-- only way migrations grant; the names say what a table is for.
CREATE FUNCTION base.abre_esquema(tabla regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO recauda_app',
        (SELECT nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = tabla));
END $$;

CREATE FUNCTION base.tabla_de_catalogo(tabla regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM base.abre_esquema(tabla);
    EXECUTE format('GRANT SELECT ON %s TO recauda_app', tabla);
END $$;

-- Not even the owner changes a fact by accident: the trigger stops it too.
CREATE FUNCTION base.rechaza_cambio() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'append-only table %.%: % refused', TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE FUNCTION base.tabla_de_hechos(tabla regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM base.abre_esquema(tabla);
    EXECUTE format('GRANT SELECT, INSERT ON %s TO recauda_app', tabla);
    EXECUTE format('CREATE TRIGGER solo_agregar BEFORE UPDATE OR DELETE OR TRUNCATE ON %s
        FOR EACH STATEMENT EXECUTE FUNCTION base.rechaza_cambio()', tabla);
END $$;

CREATE FUNCTION base.tabla_editable(tabla regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM base.abre_esquema(tabla);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %s TO recauda_app', tabla);
END $$;

CREATE FUNCTION base.tabla_de_trabajo(tabla regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM base.abre_esquema(tabla);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO recauda_app', tabla);
END $$;

-- Functions are for migrations, not for the application.
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA base FROM PUBLIC;

CREATE COLLATION base.es_mx (provider = icu, locale = 'es-MX');

-- Registry of events between modules (Spring Modulith 2.1, structure 2).
CREATE TABLE base.event_publication (
    id                     uuid PRIMARY KEY,
    listener_id            text NOT NULL,
    event_type             text NOT NULL,
    serialized_event       text NOT NULL,
    publication_date       timestamptz NOT NULL,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
CREATE INDEX ON base.event_publication USING hash (serialized_event);
CREATE INDEX ON base.event_publication (completion_date);
SELECT base.tabla_de_trabajo('base.event_publication');
