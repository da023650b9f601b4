-- Payments asked of a bank directly. It is written before the bank is asked: without an answer
-- nobody knows whether it charged, and that is a state. The bank is asked again about the same
-- operation, never for another one.
CREATE TABLE pagos.intento (
    id         uuid PRIMARY KEY,
    numero     bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    linea_id   uuid NOT NULL REFERENCES pagos.linea,
    banco      text NOT NULL CHECK (banco <> ''),
    operacion  text NOT NULL CHECK (operacion <> ''),
    pedido_en  timestamptz NOT NULL,
    pedido_por text NOT NULL CHECK (pedido_por <> ''),
    UNIQUE (banco, operacion)
);
CREATE INDEX ON pagos.intento (linea_id, numero);
SELECT base.tabla_de_hechos('pagos.intento');
SELECT base.cierra_con('pagos.intento', 'linea_id', 'pagos.linea');

CREATE TABLE pagos.intento_respuesta (
    intento_id uuid PRIMARY KEY REFERENCES pagos.intento,
    respuesta  text NOT NULL CHECK (respuesta IN ('ACEPTADO', 'RECHAZADO')),
    dicha_en   timestamptz NOT NULL
);
COMMENT ON TABLE pagos.intento_respuesta IS 'What the bank said at last; of an attempt without it the outcome is not known.';
SELECT base.tabla_de_hechos('pagos.intento_respuesta');
SELECT base.cierra_con('pagos.intento_respuesta', 'intento_id', 'pagos.intento');
