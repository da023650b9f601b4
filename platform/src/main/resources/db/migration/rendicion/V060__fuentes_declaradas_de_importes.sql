-- An amount quoted in an explanation that is no Dato of the report: the document it comes from, who
-- declares it and why it is quoted, each at the same place of its list.
ALTER TABLE rendicion.justificacion_de_celda
    ADD COLUMN fuente_literales  text[] NOT NULL DEFAULT '{}',
    ADD COLUMN fuente_documentos text[] NOT NULL DEFAULT '{}',
    ADD COLUMN fuente_declara    text[] NOT NULL DEFAULT '{}',
    ADD COLUMN fuente_razones    text[] NOT NULL DEFAULT '{}',
    ADD CHECK (cardinality(fuente_documentos) = cardinality(fuente_literales)
           AND cardinality(fuente_declara) = cardinality(fuente_literales)
           AND cardinality(fuente_razones) = cardinality(fuente_literales));
COMMENT ON COLUMN rendicion.justificacion_de_celda.literales IS 'Amounts of the text tied to a Dato, each to the one of the same place in datos.';
COMMENT ON COLUMN rendicion.justificacion_de_celda.fuente_literales IS 'Amounts of the text declared to come from another source than the report.';
COMMENT ON COLUMN rendicion.justificacion_de_celda.fuente_declara IS 'Account that declared each source.';
