-- Money that the banks took out of what they had settled: refunds paid and cheques charged back.
-- Negative when they gave it back.
CREATE TABLE pagos.cargo (
    acto_id    uuid NOT NULL,
    orden      int NOT NULL CHECK (orden >= 1),
    concepto   text NOT NULL CHECK (concepto IN ('DEVOLUCION', 'CHEQUE')),
    banco      text NOT NULL CHECK (banco <> ''),
    operacion  text NOT NULL CHECK (operacion <> ''),
    dia        date NOT NULL,
    importe_centavos bigint NOT NULL CHECK (importe_centavos <> 0),
    oficina    text NOT NULL CHECK (oficina ~ '^[0-9]{4}$'),
    registro_id uuid NOT NULL,
    PRIMARY KEY (acto_id, orden)
);
COMMENT ON COLUMN pagos.cargo.dia IS 'Of a refund, the day it was paid; of a cheque, that of the payment that never was.';
CREATE INDEX ON pagos.cargo (dia, banco);
SELECT base.tabla_de_hechos('pagos.cargo');
SELECT base.cierra_por_alcance('pagos.cargo', 'oficina', 'registro_id');

-- What an employer asks to be given back: money in excess of a payment, or what a determination
-- demanded unduly. One of each source at a time, as long as it is not withdrawn.
CREATE TABLE pagos.devolucion (
    id         uuid PRIMARY KEY,
    numero     bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    origen     text NOT NULL CHECK (origen IN ('EXCEDENTE', 'INDEBIDO')),
    fuente_id  uuid NOT NULL,
    registro_id uuid NOT NULL,
    oficina    text NOT NULL CHECK (oficina ~ '^[0-9]{4}$'),
    medio      text NOT NULL CHECK (medio IN ('DEPOSITO', 'NOTA_DE_CREDITO')),
    importe_centavos bigint NOT NULL CHECK (importe_centavos > 0),
    solicitada_el date NOT NULL
);
COMMENT ON COLUMN pagos.devolucion.fuente_id IS 'The payment whose money is in excess, or the possible undue payment of determinacion.';
CREATE INDEX ON pagos.devolucion (origen, fuente_id);
CREATE INDEX ON pagos.devolucion (registro_id);
SELECT base.tabla_de_hechos('pagos.devolucion');
SELECT base.cierra_por_alcance('pagos.devolucion', 'oficina', 'registro_id');

CREATE TABLE pagos.devolucion_acto (
    id         uuid PRIMARY KEY,
    numero     bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    devolucion_id uuid NOT NULL REFERENCES pagos.devolucion,
    tipo       text NOT NULL CHECK (tipo IN
        ('SOLICITA', 'RECIBE', 'CONCEDE', 'NIEGA', 'DESISTE', 'ORDENA', 'PAGA', 'DESHACE')),
    dia        date NOT NULL,
    motivo     text NOT NULL CHECK (motivo <> ''),
    no_retenida boolean NOT NULL DEFAULT false,
    prestaciones_centavos bigint NOT NULL DEFAULT 0 CHECK (prestaciones_centavos >= 0),
    hecho_en   timestamptz NOT NULL,
    hecho_por  text NOT NULL CHECK (hecho_por <> '')
);
COMMENT ON COLUMN pagos.devolucion_acto.dia IS 'Of ORDENA and PAGA, the day on which the money is available or was paid.';
CREATE INDEX ON pagos.devolucion_acto (devolucion_id, numero);
SELECT base.tabla_de_hechos('pagos.devolucion_acto');
SELECT base.cierra_con('pagos.devolucion_acto', 'devolucion_id', 'pagos.devolucion');

-- What each act that grants says of each part.
CREATE TABLE pagos.devolucion_parte (
    acto_id    uuid NOT NULL REFERENCES pagos.devolucion_acto,
    orden      int NOT NULL CHECK (orden >= 1),
    pago_id    uuid NOT NULL REFERENCES pagos.pago,
    pagado_el  date NOT NULL,
    clase      text NOT NULL,
    periodo    date NOT NULL CHECK (extract(day FROM periodo) = 1),
    rubro      text NOT NULL,
    cuota      text NOT NULL,
    componente text NOT NULL,
    importe_centavos bigint NOT NULL CHECK (importe_centavos > 0),
    dictamen   text NOT NULL,
    descontado_centavos bigint NOT NULL CHECK (descontado_centavos BETWEEN 0 AND importe_centavos),
    PRIMARY KEY (acto_id, orden)
);
SELECT base.tabla_de_hechos('pagos.devolucion_parte');
SELECT base.cierra_con('pagos.devolucion_parte', 'acto_id', 'pagos.devolucion_acto');

-- A payment that was applied and has to be moved.
CREATE TABLE pagos.correccion (
    id         uuid PRIMARY KEY,
    numero     bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    tipo       text NOT NULL CHECK (tipo IN ('REAPLICACION', 'CHEQUE_DEVUELTO')),
    pago_id    uuid NOT NULL REFERENCES pagos.pago,
    registro_id uuid NOT NULL,
    oficina    text NOT NULL CHECK (oficina ~ '^[0-9]{4}$'),
    adeudos    text[] NOT NULL DEFAULT '{}',
    cheque     text NOT NULL DEFAULT '',
    dia        date NOT NULL,
    CHECK ((tipo = 'CHEQUE_DEVUELTO') = (cheque <> ''))
);
COMMENT ON COLUMN pagos.correccion.registro_id IS 'Whose debts the payment covers from now on; of a cheque, whose it was.';
COMMENT ON COLUMN pagos.correccion.dia IS 'Day on which the bank returned the cheque; of the others, that of the proposal.';
CREATE INDEX ON pagos.correccion (pago_id);
SELECT base.tabla_de_hechos('pagos.correccion');
SELECT base.cierra_con('pagos.correccion', 'pago_id', 'pagos.pago');

CREATE TABLE pagos.correccion_acto (
    id         uuid PRIMARY KEY,
    numero     bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    correccion_id uuid NOT NULL REFERENCES pagos.correccion,
    tipo       text NOT NULL CHECK (tipo IN ('PROPONE', 'APRUEBA', 'RECHAZA', 'REQUIERE', 'EXIGE', 'DESHACE')),
    dia        date NOT NULL,
    motivo     text NOT NULL CHECK (motivo <> ''),
    asientos   text[] NOT NULL DEFAULT '{}',
    hecho_en   timestamptz NOT NULL,
    hecho_por  text NOT NULL CHECK (hecho_por <> '')
);
COMMENT ON COLUMN pagos.correccion_acto.asientos IS 'Keys of the entries that it wrote, in order.';
COMMENT ON COLUMN pagos.correccion_acto.dia IS 'Of REQUIERE, the day on which the requirement was notified.';
CREATE INDEX ON pagos.correccion_acto (correccion_id, numero);
SELECT base.tabla_de_hechos('pagos.correccion_acto');
SELECT base.cierra_con('pagos.correccion_acto', 'correccion_id', 'pagos.correccion');

-- Nobody decides what he did, whoever writes: of a refund, no step after the one that he took;
-- of a correction, not what he proposed nor what he approved.
CREATE FUNCTION pagos.exige_otra_persona_en_devolucion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.tipo IN ('CONCEDE', 'NIEGA', 'ORDENA', 'PAGA') AND NEW.hecho_por = (
        SELECT a.hecho_por FROM pagos.devolucion_acto a WHERE a.devolucion_id = NEW.devolucion_id
        AND a.tipo = CASE NEW.tipo WHEN 'ORDENA' THEN 'CONCEDE' WHEN 'PAGA' THEN 'ORDENA' ELSE 'RECIBE' END
        ORDER BY a.numero DESC LIMIT 1) THEN
        RAISE EXCEPTION 'PAG-030 %', NEW.hecho_por USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER otra_persona BEFORE INSERT ON pagos.devolucion_acto
    FOR EACH ROW EXECUTE FUNCTION pagos.exige_otra_persona_en_devolucion();

CREATE FUNCTION pagos.exige_otra_persona_en_correccion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.tipo IN ('APRUEBA', 'RECHAZA', 'DESHACE') AND EXISTS (
        SELECT FROM pagos.correccion_acto a WHERE a.correccion_id = NEW.correccion_id
        AND a.tipo = CASE NEW.tipo WHEN 'DESHACE' THEN 'APRUEBA' ELSE 'PROPONE' END
        AND a.hecho_por = NEW.hecho_por) THEN
        RAISE EXCEPTION 'PAG-030 %', NEW.hecho_por USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER otra_persona BEFORE INSERT ON pagos.correccion_acto
    FOR EACH ROW EXECUTE FUNCTION pagos.exige_otra_persona_en_correccion();
