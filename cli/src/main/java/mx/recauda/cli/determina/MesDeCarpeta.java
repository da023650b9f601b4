package mx.recauda.cli.determina;

import mx.recauda.cli.OpcionesDeArchivo;
import mx.recauda.formats.sua.ImportacionSua;
import mx.recauda.formats.sua.LectorSua;
import mx.recauda.ley.cedula.CedulaDeDeterminacion;
import mx.recauda.ley.cedula.Patron;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.tiempo.Mes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A month computed from a folder of SUA import files.
 *
 * @param importacion what was read
 * @param cedula what it comes to
 */
record MesDeCarpeta(ImportacionSua importacion, CedulaDeDeterminacion cedula) {

    /**
     * Reads and computes.
     *
     * @param numero registro patronal
     * @param incidencias where everything found is added
     * @return empty when the employer or a file cannot be read
     */
    static Optional<MesDeCarpeta> de(
            Path ruta,
            String numero,
            Mes mes,
            OpcionesDeMes pedido,
            OpcionesDeArchivo opciones,
            List<Incidencia> incidencias) {
        Idioma idioma = opciones.idioma();
        Carpeta carpeta = new Carpeta(ruta, opciones.limites(), idioma);
        Map<String, byte[]> archivos = carpeta.archivos();
        Optional<Patron> patron =
                new PatronDeCarpeta(idioma, incidencias)
                        .lee(numero, pedido.prima(), pedido.zona(), carpeta.patron());
        Map<String, LectorSua.Salarios> salarios = carpeta.salarios();
        incidencias.addAll(carpeta.incidencias());
        if (patron.isEmpty() || carpeta.incidencias().stream().anyMatch(Incidencia::esError)) {
            return Optional.empty();
        }
        Resultado<ImportacionSua> leido =
                LectorSua.lee(patron.get().registro(), archivos, salarios, idioma);
        Resultado<CedulaDeDeterminacion> cedula =
                CedulaDeDeterminacion.determina(
                        patron.get(), mes, leido.valor().trabajadores(), idioma);
        incidencias.addAll(leido.incidencias());
        incidencias.addAll(cedula.incidencias());
        return Optional.of(new MesDeCarpeta(leido.valor(), cedula.valor()));
    }
}
