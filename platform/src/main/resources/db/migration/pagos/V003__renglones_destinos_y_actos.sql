-- What each settlement file said, line by line: it is posted in parts, and told line by line.
CREATE TABLE pagos.renglon (
    lote_id    uuid NOT NULL REFERENCES pagos.lote_bancario,
    renglon    int NOT NULL CHECK (renglon >= 1),
    banco      text NOT NULL CHECK (banco <> ''),
    operacion  text NOT NULL CHECK (operacion <> ''),
    referencia text NOT NULL,
    importe_centavos bigint NOT NULL CHECK (importe_centavos > 0),
    pagado_el  date NOT NULL,
    PRIMARY KEY (lote_id, renglon)
);
SELECT base.tabla_de_hechos('pagos.renglon');
SELECT base.cierra_por_alcance('pagos.renglon', '', '');

-- Where the money of each payment is: what each of its entries moves. The sum of a payment is what
-- the bank settled; that of a day, bank and fund is its daily proof.
CREATE TABLE pagos.destino (
    pago_id uuid NOT NULL REFERENCES pagos.pago,
    asiento text NOT NULL CHECK (asiento <> ''),
    fondo   text NOT NULL,
    destino text NOT NULL CHECK (destino IN ('APLICADO', 'POR_IDENTIFICAR', 'EXCEDENTE', 'DEVOLUCION')),
    banco   text NOT NULL CHECK (banco <> ''),
    dia     date NOT NULL,
    importe_centavos bigint NOT NULL CHECK (importe_centavos <> 0),
    PRIMARY KEY (asiento, fondo, destino)
);
COMMENT ON COLUMN pagos.destino.dia IS 'Day of the payment, whenever its money was moved.';
CREATE INDEX ON pagos.destino (pago_id);
CREATE INDEX ON pagos.destino (dia, banco);
SELECT base.tabla_de_hechos('pagos.destino');
SELECT base.cierra_con('pagos.destino', 'pago_id', 'pagos.pago');

-- What people do with a payment after it came. Nothing is changed: each act is a fact, and what
-- undoes another names it.
CREATE TABLE pagos.acto (
    id       uuid PRIMARY KEY,
    numero   bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    pago_id  uuid NOT NULL REFERENCES pagos.pago,
    tipo     text NOT NULL CHECK (tipo IN ('ASIGNAR', 'PROPONER', 'APROBAR', 'RECHAZAR', 'REVERTIR')),
    sobre_id uuid REFERENCES pagos.acto,
    registro_id uuid,
    oficina  text NOT NULL DEFAULT '',
    adeudos  text[] NOT NULL DEFAULT '{}',
    responsable text NOT NULL DEFAULT '',
    motivo   text NOT NULL,
    hecho_en timestamptz NOT NULL,
    hecho_por text NOT NULL CHECK (hecho_por <> ''),
    CHECK ((tipo IN ('APROBAR', 'RECHAZAR', 'REVERTIR')) = (sobre_id IS NOT NULL)),
    CHECK ((tipo = 'PROPONER') = (registro_id IS NOT NULL)),
    CHECK ((tipo = 'ASIGNAR') = (responsable <> ''))
);
COMMENT ON COLUMN pagos.acto.sobre_id IS 'Proposal that is approved or sent back; approval that is undone.';
COMMENT ON COLUMN pagos.acto.adeudos IS 'Debts that the payment covers, in the order of CFF 20; none is every debt.';
CREATE UNIQUE INDEX ON pagos.acto (sobre_id);
CREATE INDEX ON pagos.acto (pago_id, numero);
SELECT base.tabla_de_hechos('pagos.acto');
SELECT base.cierra_con('pagos.acto', 'pago_id', 'pagos.pago');

-- Nobody approves what he proposed, whoever writes.
CREATE FUNCTION pagos.exige_otra_persona() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.tipo = 'APROBAR' AND EXISTS (
        SELECT FROM pagos.acto WHERE id = NEW.sobre_id AND hecho_por = NEW.hecho_por) THEN
        RAISE EXCEPTION 'PAG-020 %', NEW.hecho_por USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER otra_persona BEFORE INSERT ON pagos.acto
    FOR EACH ROW EXECUTE FUNCTION pagos.exige_otra_persona();

CREATE INDEX ON pagos.pago (linea_id);
CREATE INDEX ON pagos.pago (lote_id, renglon);
CREATE INDEX ON pagos.pago (destino, pagado_el) WHERE destino <> 'APLICADO';
CREATE INDEX ON pagos.linea (generada_en DESC);
