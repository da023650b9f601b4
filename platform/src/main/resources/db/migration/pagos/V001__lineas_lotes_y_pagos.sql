-- Líneas de captura with what each one pays, and what the banks settled of them.
CREATE TABLE pagos.linea (
    id          uuid PRIMARY KEY,
    numero      bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    registro_id uuid NOT NULL,
    oficina     text NOT NULL CHECK (oficina ~ '^[0-9]{4}$'),
    clave       text NOT NULL CHECK (clave <> ''),
    vigencia    date NOT NULL,
    importe_centavos bigint NOT NULL CHECK (importe_centavos > 0),
    generada_en timestamptz NOT NULL,
    generada_por text NOT NULL,
    UNIQUE (registro_id, clave)
);
COMMENT ON COLUMN pagos.linea.clave IS 'What is paid and the chosen day: asking for the same gives the same línea.';
SELECT base.tabla_de_hechos('pagos.linea');
SELECT base.cierra_por_alcance('pagos.linea', 'oficina', 'registro_id');

CREATE TABLE pagos.linea_parte (
    linea_id   uuid NOT NULL REFERENCES pagos.linea,
    orden      int NOT NULL CHECK (orden >= 1),
    clase      text NOT NULL CHECK (clase IN ('DETERMINADO', 'LIQUIDADO')),
    periodo    date NOT NULL CHECK (extract(day FROM periodo) = 1),
    rubro      text NOT NULL,
    cuota      text NOT NULL,
    componente text NOT NULL,
    importe_centavos bigint NOT NULL CHECK (importe_centavos > 0),
    PRIMARY KEY (linea_id, orden)
);
COMMENT ON COLUMN pagos.linea_parte.orden IS 'Order of application, CFF 20.';
SELECT base.tabla_de_hechos('pagos.linea_parte');
SELECT base.cierra_con('pagos.linea_parte', 'linea_id', 'pagos.linea');

-- Settlement files are of nobody's scope but the country's.
CREATE TABLE pagos.lote_bancario (
    id          uuid PRIMARY KEY,
    huella      text NOT NULL UNIQUE CHECK (huella ~ '^[0-9a-f]{64}$'),
    archivo     text NOT NULL CHECK (archivo <> ''),
    renglones   int NOT NULL CHECK (renglones >= 0),
    importe_centavos bigint NOT NULL CHECK (importe_centavos >= 0),
    recibido_en timestamptz NOT NULL,
    recibido_por text NOT NULL
);
SELECT base.tabla_de_hechos('pagos.lote_bancario');
SELECT base.cierra_por_alcance('pagos.lote_bancario', '', '');

-- A payment is told apart by bank and operation, whatever the files it comes in.
CREATE TABLE pagos.pago (
    id          uuid PRIMARY KEY,
    lote_id     uuid NOT NULL REFERENCES pagos.lote_bancario,
    renglon     int NOT NULL CHECK (renglon >= 1),
    banco       text NOT NULL CHECK (banco <> ''),
    operacion   text NOT NULL CHECK (operacion <> ''),
    referencia  text NOT NULL,
    importe_centavos bigint NOT NULL CHECK (importe_centavos > 0),
    pagado_el   date NOT NULL,
    destino     text NOT NULL CHECK (destino IN ('APLICADO', 'EXCEDENTE', 'POR_IDENTIFICAR')),
    motivo      text NOT NULL,
    linea_id    uuid REFERENCES pagos.linea,
    registro_id uuid,
    oficina     text,
    UNIQUE (banco, operacion),
    CHECK (destino = 'POR_IDENTIFICAR' OR linea_id IS NOT NULL)
);
CREATE UNIQUE INDEX ON pagos.pago (linea_id) WHERE destino = 'APLICADO';
COMMENT ON COLUMN pagos.pago.motivo IS 'Why it could not be applied: a code, or empty.';
SELECT base.tabla_de_hechos('pagos.pago');
SELECT base.cierra_por_alcance('pagos.pago', 'oficina', 'registro_id');
