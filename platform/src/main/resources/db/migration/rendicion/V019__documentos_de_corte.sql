-- Which frozen version is the official follow-up of a cut. A correction is another version.
CREATE TABLE rendicion.documento_de_corte (
    version_id    uuid PRIMARY KEY REFERENCES rendicion.version,
    programa      text NOT NULL,
    ciclo         text NOT NULL,
    corte         text NOT NULL CHECK (corte ~ '^[0-9]{4}-[0-9]{2}$'),
    publicado_por text NOT NULL,
    publicado_en  timestamptz NOT NULL
);
CREATE INDEX ON rendicion.documento_de_corte (programa, ciclo, corte);
SELECT base.tabla_de_hechos('rendicion.documento_de_corte');
