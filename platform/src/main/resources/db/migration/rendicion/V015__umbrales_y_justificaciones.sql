-- How far a cell may go from what it is compared with before it must be explained, by day.
CREATE TABLE rendicion.umbral (
    seccion    text NOT NULL,
    columna    text NOT NULL,
    contra     text NOT NULL CHECK (contra IN ('TRIMESTRE_ANTERIOR', 'ANIO_ANTERIOR', 'META_ORIGINAL', 'META_VIGENTE')),
    porcentaje numeric(9, 4) NOT NULL CHECK (porcentaje >= 0),
    desde      date NOT NULL,
    hasta      date CHECK (hasta >= desde),
    fundamento text NOT NULL CHECK (fundamento <> ''),
    PRIMARY KEY (seccion, columna, contra, desde)
);
COMMENT ON COLUMN rendicion.umbral.porcentaje IS 'Largest variation, in percent of the base, that needs no explanation.';
SELECT base.tabla_de_catalogo('rendicion.umbral');

INSERT INTO rendicion.umbral (seccion, columna, contra, porcentaje, desde, fundamento) VALUES
    ('adecuaciones', 'modificado_enero_diciembre', 'META_ORIGINAL', 5, '2014-01-01',
     'Formato «Adecuaciones presupuestarias» del informe trimestral: umbral de 5 % al cierre'),
    ('variacion_gasto', 'ejercido', 'META_ORIGINAL', 5, '2014-01-01', 'PROPUESTA: el mismo umbral de adecuaciones'),
    ('indicadores', 'valor_publicado', 'META_VIGENTE', 10, '2014-01-01', 'PROPUESTA: ninguna norma publicada fija el umbral');

-- An explanation written again is another fact; the number is the one read plus one.
CREATE TABLE rendicion.justificacion_de_celda (
    borrador_id   uuid NOT NULL REFERENCES rendicion.borrador,
    tabla         text NOT NULL,
    fila          text NOT NULL,
    columna       text NOT NULL,
    numero        int  NOT NULL CHECK (numero >= 1),
    valor         text NOT NULL CHECK (length(valor) <= 100),
    causa         text NOT NULL CHECK (length(causa) <= 4000),
    efecto        text NOT NULL CHECK (length(efecto) <= 4000),
    accion        text NOT NULL CHECK (length(accion) <= 4000),
    fecha         date,
    responsable   text NOT NULL CHECK (length(responsable) <= 200),
    literales     text[] NOT NULL,
    datos         text[] NOT NULL CHECK (cardinality(datos) = cardinality(literales)),
    escrita_por   text NOT NULL,
    escrita_en    timestamptz NOT NULL,
    PRIMARY KEY (borrador_id, tabla, fila, columna, numero)
);
COMMENT ON COLUMN rendicion.justificacion_de_celda.valor IS 'The value of the cell that was explained.';
COMMENT ON COLUMN rendicion.justificacion_de_celda.literales IS 'Amounts of the text tied by hand, each to the Dato of the same place in datos.';
SELECT base.tabla_de_hechos('rendicion.justificacion_de_celda');
