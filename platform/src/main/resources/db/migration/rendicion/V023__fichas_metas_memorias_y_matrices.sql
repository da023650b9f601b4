-- Technical sheets, memorias and matrices by version, with their signatures; goals with their
-- adjustments; observed values. Everything is a fact: a correction is another version, another
-- adjustment, another reading.

CREATE TABLE rendicion.instrumento (
    id            uuid PRIMARY KEY,
    clase         text NOT NULL CHECK (clase IN ('FICHA', 'MEMORIA', 'MIR')),
    clave         text NOT NULL CHECK (clave <> ''),
    numero        int  NOT NULL CHECK (numero >= 1),
    titulo        text NOT NULL CHECK (titulo <> ''),
    huella        text NOT NULL CHECK (huella ~ '^[0-9a-f]{64}$'),
    nota          text NOT NULL CHECK (length(nota) <= 1000),
    persona       text NOT NULL,
    nombre        text NOT NULL,
    puesto        text NOT NULL,
    papel         text NOT NULL,
    area          text NOT NULL,
    momento       timestamptz NOT NULL,
    dia           date NOT NULL,
    UNIQUE (clase, clave, numero)
);
COMMENT ON TABLE rendicion.instrumento IS 'A version of a technical sheet, a memoria or a matrix. The number is the one read plus one: of two people who edit the same version one wins.';
COMMENT ON COLUMN rendicion.instrumento.clave IS 'Key of the indicator, indicator/period of the goal, or programme-year of the matrix.';
SELECT base.tabla_de_hechos('rendicion.instrumento');

CREATE TABLE rendicion.instrumento_celda (
    instrumento_id uuid NOT NULL REFERENCES rendicion.instrumento,
    tabla          text NOT NULL,
    fila           text NOT NULL,
    columna        text NOT NULL,
    valor          text NOT NULL CHECK (valor <> ''),
    PRIMARY KEY (instrumento_id, tabla, fila, columna)
);
SELECT base.tabla_de_hechos('rendicion.instrumento_celda');

CREATE FUNCTION rendicion.nace_con_su_instrumento() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM rendicion.instrumento
                   WHERE id = NEW.instrumento_id AND xmin = pg_current_xact_id()::xid) THEN
        PERFORM rendicion.rechaza_agregado(TG_TABLE_NAME);
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER nace_completo BEFORE INSERT ON rendicion.instrumento_celda
    FOR EACH ROW EXECUTE FUNCTION rendicion.nace_con_su_instrumento();

CREATE TABLE rendicion.instrumento_firma (
    instrumento_id uuid NOT NULL REFERENCES rendicion.instrumento,
    numero         int  NOT NULL CHECK (numero >= 1),
    paso           text NOT NULL CHECK (paso IN ('REVISAR', 'APROBAR', 'DEVOLVER')),
    nota           text NOT NULL CHECK (length(nota) <= 1000),
    persona        text NOT NULL,
    nombre         text NOT NULL,
    puesto         text NOT NULL,
    papel          text NOT NULL,
    area           text NOT NULL,
    momento        timestamptz NOT NULL,
    dia            date NOT NULL,
    PRIMARY KEY (instrumento_id, numero),
    UNIQUE (instrumento_id, paso)
);
COMMENT ON TABLE rendicion.instrumento_firma IS 'Review, approval or return of a version, with the post held that day. Each step is signed once.';
SELECT base.tabla_de_hechos('rendicion.instrumento_firma');

-- The author does not sign his own version, nor the reviewer approve it, whatever the program says.
CREATE FUNCTION rendicion.firma_otra_persona() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM rendicion.instrumento
               WHERE id = NEW.instrumento_id AND persona = NEW.persona)
       OR NEW.paso = 'APROBAR' AND EXISTS (SELECT 1 FROM rendicion.instrumento_firma
               WHERE instrumento_id = NEW.instrumento_id AND paso = 'REVISAR' AND persona = NEW.persona) THEN
        RAISE EXCEPTION 'same person signs twice version %', NEW.instrumento_id
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER firma_otra_persona BEFORE INSERT ON rendicion.instrumento_firma
    FOR EACH ROW EXECUTE FUNCTION rendicion.firma_otra_persona();

CREATE TABLE rendicion.valor_observado (
    indicador     text NOT NULL,
    periodo       text NOT NULL,
    numero        int  NOT NULL CHECK (numero >= 1),
    valor         numeric,
    variables     text NOT NULL,
    motivo        text NOT NULL CHECK (length(motivo) <= 1000),
    origen        text NOT NULL CHECK (origen IN ('LIBRO', 'CASOS', 'CAPTURA', 'DOCUMENTO', 'SISTEMA_EXTERNO')),
    fuente        text NOT NULL,
    capturado_por text NOT NULL,
    capturado_en  timestamptz NOT NULL,
    PRIMARY KEY (indicador, periodo, numero),
    CHECK (valor IS NOT NULL OR motivo <> '')
);
COMMENT ON COLUMN rendicion.valor_observado.valor IS 'In the unit of the indicator; null is undefined, and then the reason says why.';
COMMENT ON COLUMN rendicion.valor_observado.variables IS 'Values of the variables of the formula, one a line: A=88.';
SELECT base.tabla_de_hechos('rendicion.valor_observado');

CREATE TABLE rendicion.meta (
    id        uuid PRIMARY KEY,
    indicador text NOT NULL,
    periodo   text NOT NULL,
    original  numeric NOT NULL,
    desde     date NOT NULL,
    oficio    text NOT NULL CHECK (oficio <> ''),
    porque    text NOT NULL CHECK (porque <> '' AND length(porque) <= 1000),
    regla     text NOT NULL,
    persona   text NOT NULL,
    nombre    text NOT NULL,
    puesto    text NOT NULL,
    papel     text NOT NULL,
    area      text NOT NULL,
    momento   timestamptz NOT NULL,
    dia       date NOT NULL,
    UNIQUE (indicador, periodo)
);
COMMENT ON COLUMN rendicion.meta.regla IS 'How achievement is measured (mx.recauda.rendicion.indicador.ReglaDeCumplimiento).';
SELECT base.tabla_de_hechos('rendicion.meta');

CREATE TABLE rendicion.meta_ajuste (
    meta_id  uuid NOT NULL REFERENCES rendicion.meta,
    numero   int  NOT NULL CHECK (numero >= 1),
    anterior numeric NOT NULL,
    nuevo    numeric NOT NULL CHECK (nuevo <> anterior),
    fecha    date NOT NULL,
    oficio   text NOT NULL CHECK (oficio <> ''),
    porque   text NOT NULL CHECK (porque <> '' AND length(porque) <= 1000),
    persona  text NOT NULL,
    nombre   text NOT NULL,
    puesto   text NOT NULL,
    papel    text NOT NULL,
    area     text NOT NULL,
    momento  timestamptz NOT NULL,
    dia      date NOT NULL,
    PRIMARY KEY (meta_id, numero)
);
SELECT base.tabla_de_hechos('rendicion.meta_ajuste');

CREATE TABLE rendicion.meta_publicada (
    meta_id     uuid NOT NULL REFERENCES rendicion.meta,
    ajustes     int  NOT NULL CHECK (ajustes >= 0),
    valor       numeric NOT NULL,
    memoria_id  uuid NOT NULL REFERENCES rendicion.instrumento,
    contenido   text NOT NULL,
    huella      text NOT NULL CHECK (huella ~ '^[0-9a-f]{64}$'),
    persona     text NOT NULL,
    nombre      text NOT NULL,
    puesto      text NOT NULL,
    papel       text NOT NULL,
    area        text NOT NULL,
    momento     timestamptz NOT NULL,
    dia         date NOT NULL,
    PRIMARY KEY (meta_id, ajustes)
);
COMMENT ON TABLE rendicion.meta_publicada IS 'A goal published with its first n adjustments and the approved memoria that proves the value. Nothing of it changes: another value is another adjustment, memoria and publication.';
COMMENT ON COLUMN rendicion.meta_publicada.contenido IS 'What was published, as canonical cells; the hash is its SHA-256.';
SELECT base.tabla_de_hechos('rendicion.meta_publicada');

-- No publication without a memoria of that goal which somebody approved.
CREATE FUNCTION rendicion.publica_con_memoria() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM rendicion.instrumento i
        JOIN rendicion.instrumento_firma f ON f.instrumento_id = i.id AND f.paso = 'APROBAR'
        JOIN rendicion.meta m ON m.id = NEW.meta_id AND i.clave = m.indicador || '/' || m.periodo
        WHERE i.id = NEW.memoria_id AND i.clase = 'MEMORIA') THEN
        RAISE EXCEPTION 'goal % has no approved memoria', NEW.meta_id
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER publica_con_memoria BEFORE INSERT ON rendicion.meta_publicada
    FOR EACH ROW EXECUTE FUNCTION rendicion.publica_con_memoria();
