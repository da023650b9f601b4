package mx.recauda.formats.pagosua;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.identidad.Rigor;
import mx.recauda.ley.tiempo.Mes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks one record after the other and the sums at the end. It keeps a few numbers for each
 * worker, and nothing else of the records.
 */
final class Revisor {

    /** What is remembered of a worker: his record, movements said and movements found. */
    private record Visto(int registro, int dichos, int hallados) {
        Visto conOtro() {
            return new Visto(registro, dichos, hallados + 1);
        }
    }

    private static final String CON_CEROS = "0*";

    private final Esperado esperado;
    private final Faltas faltas;
    private final Sumas sumas;
    private final Map<String, Visto> vistos = new LinkedHashMap<>();
    private Optional<TipoDeRegistro> anterior = Optional.empty();
    private Optional<Registro> empresa = Optional.empty();
    private Optional<Mes> mes = Optional.empty();
    private int registros;
    private int trabajadores;

    Revisor(Esperado esperado, Faltas faltas) {
        this.esperado = esperado;
        this.faltas = faltas;
        this.sumas = new Sumas(faltas);
    }

    RevisionDePago resultado() {
        return new RevisionDePago(
                registros,
                trabajadores,
                empresa.map(e -> e.texto("registroPatronal")).orElse(""),
                empresa.map(e -> e.texto("periodo")).orElse(""),
                !faltas.hayErrores());
    }

    /** One more record; false when the rest cannot be understood. */
    boolean recibe(Registro registro) {
        registros++;
        if (!enOrden(registro)) {
            return false;
        }
        anterior = Optional.of(registro.tipo());
        if (registro.tipo() == TipoDeRegistro.VALIDACION) {
            revisaVersion(registro);
            return true;
        }
        if (revisaCampos(registro)) {
            revisa(registro);
        }
        return true;
    }

    /** Everything was read. */
    void termina() {
        if (registros == 0) {
            faltas.general(ErrorDePagoSua.VACIO);
        } else if (anterior.isPresent() && anterior.get() != TipoDeRegistro.VALIDACION) {
            faltas.anota(
                    ErrorDePagoSua.INCOMPLETO,
                    registros,
                    "tipo",
                    "",
                    anterior.get().clave(),
                    claves(anterior.get().siguientes()));
        }
        if (!VersionesDeSua.admite(esperado.version())) {
            faltas.anota(
                    ErrorDePagoSua.VERSION,
                    0,
                    "versionDeSua",
                    esperado.version(),
                    esperado.version(),
                    String.join(", ", VersionesDeSua.CONOCIDAS));
        }
        vistos.forEach((nss, visto) -> {
            if (visto.dichos() != visto.hallados()) {
                faltas.anota(
                        ErrorDePagoSua.MOVIMIENTOS,
                        visto.registro(),
                        "movimientos",
                        String.valueOf(visto.dichos()),
                        nss,
                        visto.dichos(),
                        visto.hallados());
            }
        });
    }

    private boolean enOrden(Registro registro) {
        boolean cabe =
                anterior.map(a -> a.siguientes().contains(registro.tipo()))
                        .orElse(registro.tipo() == TipoDeRegistro.EMPRESA);
        if (!cabe) {
            faltas.anota(
                    ErrorDePagoSua.ORDEN,
                    registro.numero(),
                    "tipo",
                    registro.tipo().clave(),
                    registro.numero(),
                    registro.tipo().clave(),
                    anterior.map(TipoDeRegistro::clave).orElse("—"),
                    anterior.map(a -> claves(a.siguientes()))
                            .orElse(TipoDeRegistro.EMPRESA.clave()));
        }
        return cabe;
    }

    private static String claves(Set<TipoDeRegistro> tipos) {
        return tipos.stream().map(TipoDeRegistro::clave).sorted().collect(Collectors.joining(", "));
    }

    private boolean revisaCampos(Registro registro) {
        boolean bien = true;
        for (Campo campo : Disenos.de(registro.tipo())) {
            bien &= revisaCampo(registro, campo);
        }
        return bien;
    }

    private boolean revisaCampo(Registro registro, Campo campo) {
        Optional<ErrorDePagoSua> falta =
                switch (campo.forma()) {
                    case TEXTO, CRUDO -> Optional.empty();
                    case NUMERO, IMPORTE -> si(registro, campo, ErrorDePagoSua.NUMERO);
                    case BASE62 -> si(registro, campo, ErrorDePagoSua.BASE_62);
                    case PERIODO ->
                            mes(registro.crudo(campo)).isPresent()
                                    ? Optional.empty()
                                    : Optional.of(ErrorDePagoSua.FECHA);
                    case FECHA ->
                            esFecha(registro.crudo(campo))
                                    ? Optional.empty()
                                    : Optional.of(ErrorDePagoSua.FECHA);
                };
        falta.ifPresent(error -> faltas.campo(error, registro, campo));
        return falta.isEmpty();
    }

    private static Optional<ErrorDePagoSua> si(
            Registro registro, Campo campo, ErrorDePagoSua error) {
        return registro.numero(campo).isPresent() ? Optional.empty() : Optional.of(error);
    }

    private void revisa(Registro registro) {
        switch (registro.tipo()) {
            case EMPRESA -> empresa(registro);
            case TRABAJADOR -> trabajador(registro);
            case MOVIMIENTOS -> movimientos(registro);
            case SUMARIO -> {
                mismoArchivo(registro);
                sumas.compara(registro, empresa, trabajadores);
            }
            case VALIDACION -> throw new IllegalStateException("its fields are not known");
        }
    }

    private void empresa(Registro registro) {
        empresa = Optional.of(registro);
        mes = mes(registro.crudo("periodo"));
        String suyo = registro.texto("registroPatronal");
        if (RegistroPatronal.lee(suyo, Rigor.IMPORTADO, Idioma.ES).valor().isEmpty()) {
            faltas.anota(
                    ErrorDePagoSua.REGISTRO, registro.numero(), "registroPatronal", suyo, suyo);
        }
        esperado.registro()
                .filter(r -> !r.valor().equals(suyo))
                .ifPresent(r ->
                        faltas.anota(
                                ErrorDePagoSua.OTRO_PATRON,
                                registro.numero(),
                                "registroPatronal",
                                suyo,
                                suyo,
                                r));
        esperado.mes()
                .filter(m -> !mes.equals(Optional.of(m)))
                .ifPresent(m ->
                        faltas.anota(
                                ErrorDePagoSua.OTRO_PERIODO,
                                registro.numero(),
                                "periodo",
                                registro.texto("periodo"),
                                mes.map(Mes::toString).orElse(""),
                                m));
    }

    private void trabajador(Registro registro) {
        trabajadores++;
        mismoArchivo(registro);
        String nss = registro.crudo("nss");
        int digito = nss.charAt(nss.length() - 1) - '0';
        if (Nss.digitoVerificador(nss) != digito) {
            faltas.anota(
                    ErrorDePagoSua.DIGITO_DEL_NSS,
                    registro.numero(),
                    "nss",
                    nss,
                    nss,
                    registro.numero());
        }
        Visto visto = new Visto(registro.numero(), (int) registro.entero("movimientos"), 0);
        Visto antes = vistos.putIfAbsent(nss, visto);
        if (antes != null) {
            faltas.anota(
                    ErrorDePagoSua.REPETIDO,
                    registro.numero(),
                    "nss",
                    nss,
                    nss,
                    registro.numero(),
                    antes.registro());
        }
        revisaDias(registro);
        revisaPartes(registro);
        sumas.agrega(registro);
    }

    private void revisaDias(Registro registro) {
        int enElMes = mes.map(Mes::dias).orElse(0);
        boolean cabe =
                registro.entero("diasDelMes") <= enElMes
                        && registro.entero("incapacidadesDelMes") <= enElMes
                        && registro.entero("ausenciasDelMes") <= enElMes
                        && registro.entero("diasDelBimestre")
                                <= mes.map(m -> m.bimestre().dias()).orElse(0)
                        && registro.entero("diasDelBimestre")
                                >= (bimestral() ? registro.entero("diasDelMes") : 0);
        if (!cabe) {
            faltas.anota(
                    ErrorDePagoSua.DIAS_DEL_TRABAJADOR,
                    registro.numero(),
                    "diasDelMes",
                    registro.crudo("diasDelMes"),
                    registro.numero(),
                    registro.entero("diasDelMes"),
                    registro.entero("incapacidadesDelMes"),
                    registro.entero("ausenciasDelMes"));
        }
        boolean conBimestrales =
                Disenos.de(TipoDeRegistro.TRABAJADOR).stream()
                        .filter(c -> c.desde() >= 222 && c.hasta() <= 277)
                        .anyMatch(c -> !registro.crudo(c).matches(CON_CEROS));
        if (conBimestrales && !bimestral()) {
            faltas.anota(
                    ErrorDePagoSua.BIMESTRAL_EN_MES_NON,
                    registro.numero(),
                    "retiro",
                    registro.crudo("retiro"),
                    registro.numero(),
                    mes.map(Mes::toString).orElse(""));
        }
    }

    private boolean bimestral() {
        return mes.filter(Mes::cierraBimestre).isPresent();
    }

    private void revisaPartes(Registro registro) {
        for (Map.Entry<String, String> par :
                Map.of(
                                "excedenteObrero", "excedente",
                                "dineroObrero", "prestacionesEnDinero",
                                "gastosMedicosObrero", "gastosMedicosPensionados",
                                "invalidezObrero", "invalidezYVida")
                        .entrySet()) {
            Importe parte = registro.importe(par.getKey());
            Importe todo = registro.importe(par.getValue());
            if (parte.compareTo(todo) > 0) {
                faltas.anota(
                        ErrorDePagoSua.PARTE_OBRERA,
                        registro.numero(),
                        par.getKey(),
                        registro.crudo(par.getKey()),
                        par.getValue(),
                        registro.numero(),
                        parte,
                        todo);
            }
        }
    }

    private void movimientos(Registro registro) {
        mismoPatron(registro);
        for (int i = 1; i <= Disenos.MOVIMIENTOS; i++) {
            String nss = registro.crudo("nss" + i);
            if (!nss.isBlank()) {
                vistos.compute(
                        nss,
                        (clave, visto) ->
                                visto == null
                                        ? new Visto(registro.numero(), 0, 1)
                                        : visto.conOtro());
            }
        }
    }

    private void mismoArchivo(Registro registro) {
        mismoPatron(registro);
        String suyo = registro.crudo("periodo");
        empresa.map(e -> e.crudo("periodo"))
                .filter(p -> !p.equals(suyo))
                .ifPresent(p ->
                        faltas.anota(
                                ErrorDePagoSua.MEZCLA_DE_PERIODOS,
                                registro.numero(),
                                "periodo",
                                suyo,
                                registro.numero(),
                                suyo,
                                p));
    }

    private void mismoPatron(Registro registro) {
        String suyo = registro.crudo("registroPatronal");
        empresa.map(e -> e.crudo("registroPatronal"))
                .filter(p -> !p.equals(suyo))
                .ifPresent(p ->
                        faltas.anota(
                                ErrorDePagoSua.MEZCLA_DE_PATRONES,
                                registro.numero(),
                                "registroPatronal",
                                suyo,
                                registro.numero(),
                                suyo,
                                p));
    }

    private void revisaVersion(Registro registro) {
        if (Marca.en(registro) && !Marca.conocida(registro)) {
            faltas.anota(
                    ErrorDePagoSua.VERSION,
                    registro.numero(),
                    "versionDeSua",
                    registro.texto("versionDeSua"),
                    registro.texto("versionDeSua") + " / " + registro.texto("versionDeLaMarca"),
                    String.join(", ", VersionesDeSua.CONOCIDAS));
        }
    }

    private static Optional<Mes> mes(String texto) {
        try {
            return texto.matches("\\d{6}")
                    ? Optional.of(
                            Mes.de(
                                    Integer.parseInt(texto.substring(0, 4)),
                                    Integer.parseInt(texto.substring(4))))
                    : Optional.empty();
        } catch (IllegalArgumentException noEsMes) {
            return Optional.empty();
        }
    }

    private static boolean esFecha(String texto) {
        if (!texto.matches("\\d{8}")) {
            return texto.isBlank();
        }
        try {
            return texto.matches(CON_CEROS)
                    || LocalDate.of(
                                            Integer.parseInt(texto.substring(0, 4)),
                                            Integer.parseInt(texto.substring(4, 6)),
                                            Integer.parseInt(texto.substring(6)))
                                    .getYear()
                            > 0;
        } catch (DateTimeException noEsFecha) {
            return false;
        }
    }
}
