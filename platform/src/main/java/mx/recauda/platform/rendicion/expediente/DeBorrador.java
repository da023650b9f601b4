package mx.recauda.platform.rendicion.expediente;

import mx.recauda.formats.expediente.SalidaDeExpediente;
import mx.recauda.formats.informe.EsquemaInforme;
import mx.recauda.platform.documentos.ContenidosGuardados;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.expediente.Consultas.Firmado;
import mx.recauda.platform.rendicion.expediente.ConsultasDeBorrador.Captura;
import mx.recauda.platform.rendicion.expediente.ConsultasDeBorrador.Explicacion;
import mx.recauda.platform.rendicion.mesa.Borrador;
import mx.recauda.rendicion.expediente.ClaveDeCifra;
import mx.recauda.rendicion.expediente.ExpedienteDeCifra;
import mx.recauda.rendicion.expediente.Parte;
import mx.recauda.rendicion.expediente.Parte.Clase;
import mx.recauda.rendicion.expediente.Prueba;
import mx.recauda.rendicion.version.Casilla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folder of a cell of a draft: it has no file of its own yet, and every capture of it is kept.
 * Its formula and its findings are those of the form it is captured in.
 */
final class DeBorrador {

    private static final String CARPETA = "evidencia/forma/";
    private static final String CARTAS = "evidencia/";
    private static final int MESES = 3;

    private final Consultas consultas;
    private final ConsultasDeBorrador borradores;
    private final ClaveDeCifra clave;
    private final Captura cifra;
    private final Casilla casilla;
    private final Instant limite;
    private final Borrador borrador;
    private final List<Archivo> base;
    private final Optional<FormaDeBorrador> forma;
    private final Optional<FormulaDeCifra> formula;
    private final List<Explicacion> explicaciones;
    private final Cartas cartas;

    DeBorrador(
            Consultas consultas,
            ConsultasDeBorrador borradores,
            ContenidosGuardados contenidos,
            ClaveDeCifra clave,
            Captura cifra,
            Instant limite) {
        this.consultas = consultas;
        this.borradores = borradores;
        this.clave = clave;
        this.cifra = cifra;
        this.casilla = new Casilla(cifra.tabla(), cifra.fila(), cifra.columna());
        this.limite = limite;
        this.borrador = borradores.borrador(cifra.borrador());
        this.base = consultas.archivos(borrador.base());
        this.forma = FormaDeBorrador.de(borrador, base, borradores.valores(borrador.id(), limite));
        this.formula = forma.flatMap(f -> f.formula(casilla));
        this.explicaciones =
                borradores.explicaciones(
                        cifra.clave(), cifra.tabla(), cifra.fila(), cifra.columna(), limite);
        this.cartas = new Cartas(CARTAS, borradores.constancias(borrador.id(), limite), contenidos);
    }

    /** The folder; empty when nobody had captured the cell by then. */
    Optional<ExpedienteDeCifra> arma(Optional<Instant> al) {
        List<Captura> capturas =
                borradores.capturas(
                        cifra.clave(), cifra.tabla(), cifra.fila(), cifra.columna(), limite);
        if (capturas.isEmpty()) {
            return Optional.empty();
        }
        List<Firmado> firmados =
                consultas.firmados(cifra.clave(), cifra.tabla(), cifra.fila(), limite);
        List<Suceso> sucesos = sucesos(capturas, firmados);
        return Optional.of(
                new ExpedienteDeCifra(
                        clave,
                        String.join(
                                " · ", cifra.clave(), cifra.tabla(), cifra.fila(), cifra.columna()),
                        capturas.getLast().valor(),
                        Piezas.al(al, sucesos),
                        List.of(
                                Piezas.pares(Clase.CIFRA, datos(capturas)),
                                Piezas.pares(
                                        Clase.FORMULA,
                                        formula.map(FormulaDeCifra::datos).orElse(Map.of())),
                                extracto(),
                                Piezas.pares(Clase.PARAMETROS, parametros()),
                                Piezas.firmantes(firmados, List.of()),
                                Piezas.cronologia(sucesos),
                                hallazgos(),
                                evidencia(),
                                Piezas.pares(Clase.JUSTIFICACION, justificacion())),
                        pruebas()));
    }

    private List<Suceso> sucesos(List<Captura> capturas, List<Firmado> firmados) {
        List<Suceso> sucesos = new ArrayList<>(Piezas.sucesos(firmados));
        capturas.forEach(c -> sucesos.add(Piezas.suceso(c)));
        explicaciones.forEach(e -> sucesos.add(Piezas.suceso(e)));
        sucesos.addAll(cartas.sucesos());
        if (!borrador.creadoEn().isAfter(limite)) {
            sucesos.add(
                    new Suceso(
                            borrador.creadoEn(),
                            0,
                            borrador.creadoPor(),
                            "",
                            Palabras.di("suceso.abierto"),
                            Palabras.di(
                                    "suceso.abierto.detalle",
                                    borrador.clave(),
                                    borrador.base().toString())));
        }
        return sucesos;
    }

    private Map<String, String> datos(List<Captura> capturas) {
        Map<String, String> datos = new LinkedHashMap<>();
        datos.put("clave", clave.toString());
        datos.put("valor", capturas.getLast().valor());
        datos.put("informe", cifra.clave());
        datos.put("tabla", cifra.tabla());
        datos.put("renglon", cifra.fila());
        datos.put("columna", cifra.columna());
        datos.put("origen", "CAPTURA");
        datos.put("capturas", String.valueOf(capturas.size()));
        datos.put("base", borrador.base().toString());
        datos.put(
                "consulta",
                Piezas.consulta(
                        "borrador:" + cifra.borrador(),
                        cifra.tabla(),
                        cifra.fila(),
                        cifra.columna()));
        return datos;
    }

    private Parte extracto() {
        String noHay = Palabras.di("noHay");
        return new Parte(
                Clase.EXTRACTO,
                CeldaDeCifra.COLUMNAS,
                borradores.renglonDeBorrador(cifra, limite).stream()
                        .map(c ->
                                List.of(
                                        c.clave(),
                                        c.tabla(),
                                        c.fila(),
                                        c.columna(),
                                        c.valor(),
                                        noHay,
                                        noHay,
                                        c.por(),
                                        c.en().toString()))
                        .toList());
    }

    /** What the formula takes, the schema of the form, and the thresholds of the cell. */
    private Map<String, String> parametros() {
        LocalDate corte =
                YearMonth.of(borrador.anio(), borrador.trimestre() * MESES).atEndOfMonth();
        Map<String, String> datos = new LinkedHashMap<>();
        formula.map(FormulaDeCifra::parametros).ifPresent(datos::putAll);
        forma.ifPresent(f -> datos.put("esquema", EsquemaInforme.ESQUEMA));
        datos.put("corte", corte.toString());
        borradores
                .umbrales(cifra.tabla(), cifra.columna(), corte)
                .forEach(u ->
                        datos.put(
                                "umbral_" + u.contra().toLowerCase(Locale.ROOT),
                                Palabras.di(
                                        "umbral", u.porcentaje().toPlainString(), u.fundamento())));
        return datos;
    }

    private Parte hallazgos() {
        return Piezas.hallazgos(
                forma.stream()
                        .flatMap(f -> f.hallazgos(casilla).stream())
                        .map(h ->
                                List.of(
                                        h.regla(),
                                        h.gravedad().name().toLowerCase(Locale.ROOT),
                                        h.ubicacion(),
                                        h.publicado(),
                                        h.esperado(),
                                        h.mensaje(),
                                        explicaciones.isEmpty()
                                                ? ""
                                                : explicaciones.getLast().causa()))
                        .toList());
    }

    /** The files of the form it is captured in, and the letters it was sent with. */
    private Parte evidencia() {
        List<List<String>> filas = new ArrayList<>();
        base.forEach(a ->
                filas.add(
                        Piezas.archivo(
                                CARPETA + a.nombre(),
                                Palabras.di("recibido"),
                                a.contenido().length,
                                SalidaDeExpediente.sha256(a.contenido()),
                                va(a))));
        filas.addAll(cartas.filas());
        return Piezas.evidencia(filas);
    }

    /** The file of the table of the cell, and the one that says what the report is. */
    private boolean va(Archivo archivo) {
        return archivo.nombre().equals(cifra.tabla() + ".csv")
                || archivo.nombre().equals(EsquemaInforme.METADATOS);
    }

    private List<Prueba> pruebas() {
        List<Prueba> pruebas = new ArrayList<>(cartas.pruebas());
        base.stream()
                .filter(this::va)
                .forEach(a -> pruebas.add(new Prueba(CARPETA + a.nombre(), a.contenido())));
        return pruebas;
    }

    private Map<String, String> justificacion() {
        if (explicaciones.isEmpty()) {
            return Map.of();
        }
        Explicacion e = explicaciones.getLast();
        Map<String, String> datos = new LinkedHashMap<>();
        datos.put("explicado", e.valor());
        datos.put("causa", e.causa());
        datos.put("efecto", e.efecto());
        datos.put("accion", e.accion());
        datos.put("fecha", e.fecha());
        datos.put("responsable", e.responsable());
        datos.put("ligas", e.ligas());
        datos.put("fuentes", e.fuentes());
        datos.put("escrita_por", e.por());
        datos.put("escrita_en", e.en().toString());
        return datos;
    }
}
