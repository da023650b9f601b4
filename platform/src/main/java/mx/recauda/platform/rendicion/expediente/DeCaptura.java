package mx.recauda.platform.rendicion.expediente;

import mx.recauda.formats.expediente.SalidaDeExpediente;
import mx.recauda.formats.informe.EsquemaInforme;
import mx.recauda.platform.documentos.ContenidosGuardados;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.expediente.Consultas.EnvioDeCifra;
import mx.recauda.platform.rendicion.expediente.Consultas.Firmado;
import mx.recauda.platform.rendicion.expediente.Consultas.HallazgoDeCifra;
import mx.recauda.platform.rendicion.expediente.Consultas.Razon;
import mx.recauda.platform.rendicion.expediente.Consultas.RevisionDeCifra;
import mx.recauda.platform.rendicion.expediente.Consultas.VersionDeCifra;
import mx.recauda.rendicion.expediente.ClaveDeCifra;
import mx.recauda.rendicion.expediente.ExpedienteDeCifra;
import mx.recauda.rendicion.expediente.Parte;
import mx.recauda.rendicion.expediente.Parte.Clase;
import mx.recauda.rendicion.expediente.Prueba;
import mx.recauda.rendicion.justificacion.JustificacionesDeInforme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The folder of a cell of a document received. */
final class DeCaptura {

    private static final String CARPETA = "evidencia/";

    private final Consultas consultas;
    private final ConsultasDeBorrador borradores;
    private final ClaveDeCifra clave;
    private final CeldaDeCifra celda;
    private final Instant limite;
    private final List<Archivo> archivos;
    private final Optional<FormulaDeCifra> formula;
    private final Optional<VersionDeCifra> version;
    private final List<RevisionDeCifra> revisiones;
    private final List<Razon> razones;
    private final Optional<EnvioDeCifra> envio;
    private final List<Firmado> firmados;
    private final Cartas cartas;

    DeCaptura(
            Consultas consultas,
            ConsultasDeBorrador borradores,
            ContenidosGuardados contenidos,
            ClaveDeCifra clave,
            CeldaDeCifra celda,
            Instant limite) {
        this.consultas = consultas;
        this.borradores = borradores;
        this.clave = clave;
        this.celda = celda;
        this.limite = limite;
        this.archivos = consultas.archivos(celda.documento());
        this.formula =
                celda.clase().equals("INFORME")
                        ? FormulaDeCifra.de(celda, archivos)
                        : Optional.empty();
        this.version = consultas.version(celda.documento(), limite);
        this.revisiones = consultas.revisiones(celda.documento(), limite);
        this.razones = consultas.razones(celda.documento(), limite);
        this.envio = consultas.envio(celda.documento(), limite);
        this.firmados =
                envio.map(e ->
                                consultas.firmados(
                                        e.borrador(), celda.tabla(), celda.fila(), e.en()))
                        .orElse(List.of());
        this.cartas =
                new Cartas(
                        CARPETA,
                        borradores.constanciasDeEnvio(celda.documento(), limite),
                        contenidos);
    }

    ExpedienteDeCifra arma(Optional<Instant> al) {
        List<CeldaDeCifra> otras = consultas.otrasEntregas(celda, limite);
        List<HallazgoDeCifra> hallazgos =
                revisiones.isEmpty()
                        ? List.of()
                        : consultas.hallazgos(revisiones.getLast().id(), celda);
        List<Suceso> sucesos = sucesos(otras, hallazgos);
        return new ExpedienteDeCifra(
                clave,
                celda.clave()
                        + " · "
                        + celda.tabla()
                        + " · "
                        + celda.fila()
                        + " · "
                        + celda.columna(),
                celda.valor(),
                Piezas.al(al, sucesos),
                List.of(
                        Piezas.pares(Clase.CIFRA, cifra()),
                        Piezas.pares(
                                Clase.FORMULA, formula.map(FormulaDeCifra::datos).orElse(Map.of())),
                        extracto(otras),
                        Piezas.pares(Clase.PARAMETROS, parametros()),
                        Piezas.firmantes(Piezas.enVigor(firmados), quienLaTrajo()),
                        Piezas.cronologia(sucesos),
                        hallazgos(hallazgos),
                        evidencia(),
                        Piezas.pares(Clase.JUSTIFICACION, justificacion())),
                pruebas());
    }

    /** The explanation that the document itself carries, which its hash covers. */
    private Map<String, String> justificacion() {
        Map<String, String> partes = new LinkedHashMap<>(consultas.justificacion(celda));
        partes.keySet().removeAll(JustificacionesDeInforme.CELDA);
        String valor = partes.remove("valor");
        Map<String, String> datos = new LinkedHashMap<>();
        datos.put("explicado", valor == null ? "" : valor);
        datos.putAll(partes);
        return datos;
    }

    private Map<String, String> cifra() {
        Map<String, String> datos = new LinkedHashMap<>();
        datos.put("clave", clave.toString());
        datos.put("valor", celda.valor());
        datos.put("informe", celda.clave());
        datos.put("titulo", celda.titulo());
        datos.put("entrega", String.valueOf(celda.entrega()));
        datos.put("tabla", celda.tabla());
        datos.put("renglon", celda.fila());
        datos.put("columna", celda.columna());
        datos.put("origen", envio.isEmpty() ? "DOCUMENTO" : "CAPTURA");
        datos.put(
                "consulta",
                Piezas.consulta(
                        "captura:" + celda.documento(),
                        celda.tabla(),
                        celda.fila(),
                        celda.columna()));
        datos.put("archivo", celda.archivo());
        datos.put("linea", String.valueOf(celda.linea()));
        datos.put("huella_contenido", celda.huella());
        datos.put("version", version.map(v -> "v" + v.numero() + " " + v.huella()).orElse(""));
        return datos;
    }

    private Parte extracto(List<CeldaDeCifra> otras) {
        List<CeldaDeCifra> celdas = new ArrayList<>(consultas.renglon(celda));
        if (formula.filter(FormulaDeCifra::suma).isPresent()) {
            celdas.addAll(consultas.columna(celda));
        }
        celdas.addAll(otras);
        return new Parte(
                Clase.EXTRACTO,
                CeldaDeCifra.COLUMNAS,
                celdas.stream().map(CeldaDeCifra::extracto).toList());
    }

    private Map<String, String> parametros() {
        Map<String, String> datos = new LinkedHashMap<>();
        formula.map(FormulaDeCifra::parametros).ifPresent(datos::putAll);
        if (celda.clase().equals("INFORME")) {
            datos.put("esquema", EsquemaInforme.ESQUEMA);
        }
        if (!revisiones.isEmpty()) {
            datos.put("revision", String.valueOf(revisiones.getLast().numero()));
            datos.put("reglas", String.valueOf(revisiones.getLast().reglas()));
        }
        return datos;
    }

    /** Who brought the document and who froze it; their posts are those of the acts, if any. */
    private List<List<String>> quienLaTrajo() {
        Consultas.Recepcion recepcion = consultas.recepcion(celda.documento());
        List<List<String>> filas = new ArrayList<>();
        filas.add(
                List.of(
                        Palabras.di("acto.recibir"),
                        "",
                        "",
                        recepcion.por(),
                        "",
                        "",
                        recepcion.en().toString()));
        version.ifPresent(v ->
                filas.add(
                        List.of(
                                Palabras.di("acto.congelar"),
                                "",
                                "",
                                v.por(),
                                "",
                                "",
                                v.en().toString())));
        return filas;
    }

    private List<Suceso> sucesos(List<CeldaDeCifra> otras, List<HallazgoDeCifra> hallazgos) {
        List<Suceso> sucesos = new ArrayList<>(Piezas.sucesos(firmados));
        Consultas.Recepcion recepcion = consultas.recepcion(celda.documento());
        sucesos.add(
                new Suceso(
                        recepcion.en(),
                        1,
                        recepcion.por(),
                        "",
                        Palabras.di("suceso.recibido"),
                        Palabras.di(
                                "suceso.recibido.detalle",
                                celda.clave(),
                                String.valueOf(celda.entrega()),
                                celda.huella())));
        sucesos.add(
                new Suceso(
                        celda.en(),
                        2,
                        celda.por(),
                        "",
                        Palabras.di("suceso.capturada"),
                        Palabras.di(
                                "suceso.capturada.detalle",
                                celda.archivo(),
                                String.valueOf(celda.linea()),
                                celda.valor())));
        revisiones.forEach(r ->
                sucesos.add(
                        new Suceso(
                                r.en(),
                                3,
                                r.por(),
                                "",
                                Palabras.di("suceso.revisado"),
                                Palabras.di(
                                        "suceso.revisado.detalle",
                                        String.valueOf(r.numero()),
                                        String.valueOf(r.reglas())))));
        agregaRazones(sucesos, hallazgos);
        agregaEntregas(sucesos, otras);
        agregaCapturas(sucesos);
        sucesos.addAll(cartas.sucesos());
        return sucesos;
    }

    private void agregaEntregas(List<Suceso> sucesos, List<CeldaDeCifra> otras) {
        version.ifPresent(v ->
                sucesos.add(
                        new Suceso(
                                v.en(),
                                900,
                                v.por(),
                                "",
                                Palabras.di("suceso.congelada"),
                                Palabras.di(
                                        "suceso.congelada.detalle",
                                        String.valueOf(v.numero()),
                                        v.huella()))));
        otras.forEach(o ->
                sucesos.add(
                        new Suceso(
                                o.en(),
                                5,
                                o.por(),
                                "",
                                Palabras.di("suceso.entrega"),
                                Palabras.di(
                                        "suceso.entrega.detalle",
                                        String.valueOf(o.entrega()),
                                        o.valor()))));
    }

    private void agregaRazones(List<Suceso> sucesos, List<HallazgoDeCifra> hallazgos) {
        razones.stream()
                .filter(r -> hallazgos.stream().anyMatch(h -> es(r, h)))
                .forEach(r ->
                        sucesos.add(
                                new Suceso(
                                        r.en(),
                                        4,
                                        r.por(),
                                        "",
                                        Palabras.di("suceso.hallazgo"),
                                        Palabras.di(
                                                "suceso.hallazgo.detalle", r.regla(), r.texto()))));
    }

    /** When the report was made here, what was captured in its draft until it was sent. */
    private void agregaCapturas(List<Suceso> sucesos) {
        envio.ifPresent(e -> agregaCapturas(sucesos, e));
    }

    private void agregaCapturas(List<Suceso> sucesos, EnvioDeCifra de) {
        borradores
                .capturas(de.borrador(), celda.tabla(), celda.fila(), celda.columna(), de.en())
                .forEach(c -> sucesos.add(Piezas.suceso(c)));
        borradores
                .explicaciones(de.borrador(), celda.tabla(), celda.fila(), celda.columna(), de.en())
                .forEach(e -> sucesos.add(Piezas.suceso(e)));
    }

    private Parte hallazgos(List<HallazgoDeCifra> hallazgos) {
        return Piezas.hallazgos(
                hallazgos.stream()
                        .map(h ->
                                List.of(
                                        h.regla(),
                                        h.gravedad().toLowerCase(Locale.ROOT),
                                        h.ubicacion(),
                                        h.publicado(),
                                        h.esperado(),
                                        h.mensaje(),
                                        razones.stream()
                                                .filter(r -> es(r, h))
                                                .map(Razon::texto)
                                                .reduce((a, b) -> b)
                                                .orElse("")))
                        .toList());
    }

    private static boolean es(Razon razon, HallazgoDeCifra hallazgo) {
        return razon.regla().equals(hallazgo.regla())
                && razon.ubicacion().equals(hallazgo.ubicacion())
                && razon.mensaje().equals(hallazgo.mensaje());
    }

    /**
     * The files received go in the folder, with the letters and acuses of its version and of those
     * that corrected it; those published are told by their hash.
     */
    private Parte evidencia() {
        List<List<String>> filas = new ArrayList<>();
        archivos.forEach(a ->
                filas.add(
                        Piezas.archivo(
                                CARPETA + a.nombre(),
                                Palabras.di("recibido"),
                                a.contenido().length,
                                SalidaDeExpediente.sha256(a.contenido()),
                                va(a))));
        version.map(v -> consultas.publicados(v.id())).stream()
                .flatMap(List::stream)
                .forEach(p ->
                        filas.add(
                                Piezas.archivo(
                                        p.nombre(), p.tipo(), p.bytes(), p.huella(), false)));
        filas.addAll(cartas.filas());
        return Piezas.evidencia(filas);
    }

    /** The file of the cell, and the one that says what the report is. */
    private boolean va(Archivo archivo) {
        return archivo.nombre().equals(celda.archivo())
                || archivo.nombre().equals(EsquemaInforme.METADATOS);
    }

    private List<Prueba> pruebas() {
        List<Prueba> pruebas = new ArrayList<>(cartas.pruebas());
        archivos.stream()
                .filter(this::va)
                .forEach(a -> pruebas.add(new Prueba(CARPETA + a.nombre(), a.contenido())));
        return pruebas;
    }
}
