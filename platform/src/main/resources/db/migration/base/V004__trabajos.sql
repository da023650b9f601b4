-- Long jobs. db-scheduler picks who runs; the table of jobs says how far each one is and resumes it.
CREATE TABLE base.scheduled_tasks (
    task_name            text NOT NULL,
    task_instance        text NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX ON base.scheduled_tasks (execution_time);
CREATE INDEX ON base.scheduled_tasks (last_heartbeat);
SELECT base.tabla_de_trabajo('base.scheduled_tasks');

CREATE TABLE base.trabajo (
    id           uuid PRIMARY KEY,
    tipo         text NOT NULL CHECK (tipo ~ '^[a-z][a-z0-9.-]{1,59}$'),
    nombre       text NOT NULL,
    argumentos   jsonb NOT NULL DEFAULT '[]',
    sujeto       uuid NOT NULL,
    alcance      text NOT NULL DEFAULT '',
    estado       text NOT NULL CHECK (estado IN ('EN_COLA', 'EN_CURSO', 'TERMINADO', 'FALLIDO')),
    total        int NOT NULL CHECK (total >= 0),
    avance       int NOT NULL DEFAULT 0 CHECK (avance BETWEEN 0 AND total),
    apartadas    int NOT NULL DEFAULT 0 CHECK (apartadas >= 0),
    cursor       text NOT NULL DEFAULT '',
    parte        int NOT NULL CHECK (parte >= 1),
    fallos       int NOT NULL DEFAULT 0,
    motivo       text NOT NULL DEFAULT '',
    pedido_por   text NOT NULL,
    pedido_en    timestamptz NOT NULL,
    iniciado_en  timestamptz,
    terminado_en timestamptz,
    UNIQUE (tipo, sujeto)
);
COMMENT ON COLUMN base.trabajo.cursor IS 'Where the next part starts, in the words of its task; changed in the transaction that does the part.';
COMMENT ON COLUMN base.trabajo.parte IS 'Units of the next part: halved when a part fails, until the unit that fails is alone.';
CREATE INDEX ON base.trabajo (pedido_en DESC) WHERE estado IN ('EN_COLA', 'EN_CURSO');
SELECT base.tabla_editable('base.trabajo');

CREATE TABLE base.trabajo_apartado (
    trabajo_id uuid NOT NULL REFERENCES base.trabajo,
    sujeto     text NOT NULL,
    motivo     text NOT NULL,
    apartado_en timestamptz NOT NULL,
    PRIMARY KEY (trabajo_id, sujeto)
);
COMMENT ON TABLE base.trabajo_apartado IS 'Units that could not be done, each with its reason; the job goes on without them.';
SELECT base.tabla_de_hechos('base.trabajo_apartado');
