-- A name as it sounds, letter by letter as mx.recauda.ley.afiliacion.persona.Parecido does it; a test
-- compares both. Who asks for a number is compared with whoever sounds alike, however it was spelt.
CREATE FUNCTION afiliacion.sonido(nombre text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN btrim(regexp_replace(translate(
        regexp_replace(regexp_replace(regexp_replace(
            replace(replace(replace(
                regexp_replace(regexp_replace(normalize(replace(nombre, 'Ñ', '1'), NFD),
                    '[\u0300-\u036F]', '', 'g'), '[^A-Z0-9 ]', '', 'g'),
                'CH', '2'), 'H', ''), 'LL', 'Y'),
            'C(?=[EI])', 'S', 'g'), 'G(?=[EI])', 'J', 'g'), 'QU(?=[EI])', 'K', 'g'),
        'CQZXVW', 'KKSSBB'), '(.)\1+', '\1', 'g'));

DROP INDEX afiliacion.asegurado_primer_apellido_segundo_apellido_idx;
DROP INDEX afiliacion.asegurado_primer_apellido_nombres_idx;
CREATE INDEX asegurado_apellidos_como_suenan ON afiliacion.asegurado
    (afiliacion.sonido(primer_apellido), afiliacion.sonido(segundo_apellido));
CREATE INDEX asegurado_nombre_como_suena ON afiliacion.asegurado
    (afiliacion.sonido(primer_apellido), afiliacion.sonido(nombres));
CREATE INDEX ON afiliacion.asegurado (primer_apellido);
