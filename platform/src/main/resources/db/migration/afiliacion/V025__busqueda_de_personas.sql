-- Who asks for a number is compared with everybody who shares its surnames or its first surname and
-- given names: each pair is found by its own index, however many share only the first.
CREATE INDEX ON afiliacion.asegurado (primer_apellido, segundo_apellido);
CREATE INDEX ON afiliacion.asegurado (primer_apellido, nombres);
DROP INDEX afiliacion.asegurado_primer_apellido_idx;
