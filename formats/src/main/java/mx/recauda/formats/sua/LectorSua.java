package mx.recauda.formats.sua;

import mx.recauda.ley.cedula.Trabajador;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.RegistroPatronal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a directory of import files into workers with their facts. */
public final class LectorSua {

    /** Known wages of a worker, from {@code salarios.csv}. */
    public record Salarios(Optional<Importe> diario, Optional<Importe> pagado) {}

    private LectorSua() {}

    /**
     * Reads the files of one employer.
     *
     * @param archivos content by name; names that are not of import files are passed over
     * @param salarios known wages by NSS
     * @return what could be read, and every incident
     */
    public static Resultado<ImportacionSua> lee(
            RegistroPatronal patron,
            Map<String, byte[]> archivos,
            Map<String, Salarios> salarios,
            Idioma idioma) {
        boolean conTrabajadores =
                archivos.keySet().stream()
                        .anyMatch(a -> ArchivoSua.deNombre(a).equals(Optional.of(ArchivoSua.ASEG)));
        LecturaSua lectura = new LecturaSua(Optional.of(patron), true, idioma);
        if (!conTrabajadores) {
            lectura.general(ErrorSua.SIN_TRABAJADORES);
        }
        for (ArchivoSua clase : ArchivoSua.values()) {
            List<Map.Entry<String, byte[]>> suyos =
                    archivos.entrySet().stream()
                            .filter(a -> ArchivoSua.deNombre(a.getKey()).equals(Optional.of(clase)))
                            .sorted(Map.Entry.comparingByKey())
                            .toList();
            List<String> nombres = suyos.stream().map(Map.Entry::getKey).toList();
            if (nombres.size() > 1) {
                lectura.general(
                        ErrorSua.ARCHIVO_REPETIDO, clase.name(), String.join(", ", nombres));
            }
            suyos.stream().limit(1).forEach(a -> lectura.archivo(clase, a.getKey(), a.getValue()));
        }
        return resultado(lectura, salarios);
    }

    private static Resultado<ImportacionSua> resultado(
            LecturaSua lectura, Map<String, Salarios> salarios) {
        List<Trabajador> trabajadores =
                lectura.expedientes().stream()
                        .map(e ->
                                e.trabajador(
                                        salarios.getOrDefault(
                                                e.nss().toString(),
                                                new Salarios(Optional.empty(), Optional.empty()))))
                        .toList();
        return new Resultado<>(
                new ImportacionSua(trabajadores, lectura.lineas(), lectura.apartadas()),
                lectura.incidencias());
    }
}
