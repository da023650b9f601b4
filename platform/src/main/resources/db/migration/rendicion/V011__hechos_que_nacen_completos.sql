-- What was received, found or published is written whole, with the row it belongs to, or not at all:
-- nobody adds a cell to a document received, a finding to a revision made or a file to a version
-- sent. A later transaction has another number, so no row of a frozen version can be born in it.

CREATE FUNCTION rendicion.rechaza_agregado(tabla name) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'append-only table rendicion.%: INSERT after the fact refused', tabla
        USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE FUNCTION rendicion.nace_con_su_documento() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM rendicion.documento
                   WHERE id = NEW.documento_id AND xmin = pg_current_xact_id()::xid) THEN
        PERFORM rendicion.rechaza_agregado(TG_TABLE_NAME);
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION rendicion.nace_con_su_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM rendicion.revision
                   WHERE id = NEW.revision_id AND xmin = pg_current_xact_id()::xid) THEN
        PERFORM rendicion.rechaza_agregado(TG_TABLE_NAME);
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION rendicion.nace_con_su_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM rendicion.version
                   WHERE id = NEW.version_id AND xmin = pg_current_xact_id()::xid) THEN
        PERFORM rendicion.rechaza_agregado(TG_TABLE_NAME);
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER nace_completo BEFORE INSERT ON rendicion.archivo
    FOR EACH ROW EXECUTE FUNCTION rendicion.nace_con_su_documento();
CREATE TRIGGER nace_completo BEFORE INSERT ON rendicion.captura
    FOR EACH ROW EXECUTE FUNCTION rendicion.nace_con_su_documento();
CREATE TRIGGER nace_completo BEFORE INSERT ON rendicion.incidencia
    FOR EACH ROW EXECUTE FUNCTION rendicion.nace_con_su_documento();
CREATE TRIGGER nace_completo BEFORE INSERT ON rendicion.hallazgo
    FOR EACH ROW EXECUTE FUNCTION rendicion.nace_con_su_revision();
CREATE TRIGGER nace_completo BEFORE INSERT ON rendicion.publicacion
    FOR EACH ROW EXECUTE FUNCTION rendicion.nace_con_su_version();
