-- Where each refund and correction stands, and by when a refund is given back, as their acts and the
-- law say: derived, and written with each act, so that lists are sorted, paged and counted here.
-- Those of before are written when the server starts; `recauda verifica` compares them with their acts.
CREATE TABLE pagos.devolucion_situacion (
    devolucion_id uuid PRIMARY KEY REFERENCES pagos.devolucion,
    numero     bigint NOT NULL,
    estado     text NOT NULL,
    cerrada    boolean NOT NULL,
    vence      date NOT NULL
);
COMMENT ON COLUMN pagos.devolucion_situacion.cerrada IS 'It no longer waits for the institute: its term does not run.';
CREATE INDEX ON pagos.devolucion_situacion (cerrada, vence, numero);
CREATE INDEX ON pagos.devolucion_situacion (estado, cerrada, vence, numero);
SELECT base.tabla_editable('pagos.devolucion_situacion');
SELECT base.cierra_con('pagos.devolucion_situacion', 'devolucion_id', 'pagos.devolucion');

CREATE TABLE pagos.correccion_situacion (
    correccion_id uuid PRIMARY KEY REFERENCES pagos.correccion,
    numero     bigint NOT NULL,
    estado     text NOT NULL
);
CREATE INDEX ON pagos.correccion_situacion (numero);
CREATE INDEX ON pagos.correccion_situacion (estado, numero);
SELECT base.tabla_editable('pagos.correccion_situacion');
SELECT base.cierra_con('pagos.correccion_situacion', 'correccion_id', 'pagos.correccion');
