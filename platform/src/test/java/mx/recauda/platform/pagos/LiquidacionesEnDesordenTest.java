package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.banco.ArchivoDeBanco;
import mx.recauda.formats.banco.Simulador;
import mx.recauda.formats.banco.Simulador.Archivo;
import mx.recauda.formats.banco.Simulador.Defecto;
import mx.recauda.formats.banco.Simulador.Pedido;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.EmpleadorConocido;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.libro.Saldo;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The settlement of several days, in both formats, with payments made twice, told twice, late, of
 * other amounts, of líneas that nobody made and with an operation quoted for two contents; its
 * files cut, with other totals, in pieces and overlapping. In whatever order they arrive, and
 * however often, the ledger ends the same to the cent, account by account, and every cent of the
 * banks is somewhere. {@code -Drecauda.semilla=S} repeats a run, {@code -Drecauda.ordenes=N} tries
 * N orders.
 */
@PlataformaTest
class LiquidacionesEnDesordenTest {

    private static final int ORDENES = Integer.getInteger("recauda.ordenes", 4);
    private static final int EMPLEADORES = 4;
    private static final int DIAS = 6;
    private static final Mes ABRIL = Mes.de(2026, 4);

    @Autowired Pagos pagos;
    @Autowired Confrontas confrontas;
    @Autowired Comprobacion comprobacion;
    @Autowired Libro libro;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;

    private int numero = 7_000;

    /** Employers of the same shape each time: what one order leaves is compared with another's. */
    private record Grupo(List<UUID> registros, List<Archivo> archivos) {}

    @Test
    void in_whatever_order_the_files_arrive_the_ledger_ends_the_same() {
        long semilla = Long.getLong("recauda.semilla", System.nanoTime());
        System.out.println("seed " + semilla);
        Random azar = new Random(semilla);
        long simulada = azar.nextLong();
        Map<String, Importe> enOrden = queda(grupo(simulada), List.of());
        assertThat(enOrden.keySet())
                .anyMatch(c -> c.contains("EXCEDENTE"))
                .anyMatch(c -> c.contains("POR_IDENTIFICAR"));
        for (int i = 0; i < ORDENES; i++) {
            Grupo grupo = grupo(simulada);
            List<Integer> orden = new ArrayList<>();
            for (int j = 0; j < grupo.archivos().size() * 3 / 2; j++) {
                orden.add(j % grupo.archivos().size());
            }
            Collections.shuffle(orden, azar);
            assertThat(queda(grupo, orden))
                    .as("seed %d order %s", semilla, orden)
                    .isEqualTo(enOrden);
        }
    }

    /** What an order of the files leaves, account by account; no order is that of the files. */
    private Map<String, Importe> queda(Grupo grupo, List<Integer> orden) {
        Map<String, Importe> antes = comunes();
        List<Archivo> archivos =
                orden.isEmpty()
                        ? grupo.archivos()
                        : orden.stream().map(grupo.archivos()::get).toList();
        int rechazados = 0;
        for (Archivo archivo : archivos) {
            LoteImportado lote = importa(archivo);
            boolean malo = lote.incidencias().stream().anyMatch(i -> i.codigo().startsWith("BAN"));
            rechazados += malo ? 1 : 0;
        }
        assertThat(rechazados).as("the cut one and that of other totals").isGreaterThanOrEqualTo(2);
        for (Archivo archivo : archivos) {
            LoteImportado otraVez = importa(archivo);
            assertThat(otraVez.aplicados() + otraVez.excedentes() + otraVez.porIdentificar())
                    .isZero();
        }
        Map<String, Importe> queda = new TreeMap<>();
        comunes()
                .forEach((c, importe) ->
                        queda.put(c, importe.menos(antes.getOrDefault(c, Importe.CERO))));
        for (int i = 0; i < grupo.registros().size(); i++) {
            for (Saldo s : saldos(grupo.registros().get(i))) {
                String cuenta = s.cuenta().clave().replace(grupo.registros().get(i) + "", i + "");
                queda.put(cuenta, s.importe());
            }
        }
        everything_is_somewhere();
        queda.values().removeIf(Importe::esCero);
        return queda;
    }

    private void everything_is_somewhere() {
        LocalDate hoy = fecha.hoy();
        List<Comprobacion.Dia> dias =
                nacional(() -> comprobacion.dias(hoy.minusDays(60), hoy.plusDays(60)));
        assertThat(dias).isNotEmpty().allMatch(Comprobacion.Dia::cuadra);
    }

    /** Two líneas of the same debt of each employer; both are paid, some of them twice. */
    private Grupo grupo(long semilla) {
        List<UUID> registros = new ArrayList<>();
        List<LineaDeCaptura> unas = new ArrayList<>();
        List<LineaDeCaptura> otras = new ArrayList<>();
        for (int i = 0; i < EMPLEADORES; i++) {
            EmpleadorConocido empleador = new EmpleadorConocido(base, numero);
            numero += 6;
            UUID registro = empleador.registro();
            registros.add(registro);
            String sbc = EmpleadorConocido.SBC;
            nacional(() ->
                    confrontas.presenta(
                            registro,
                            "pago.SUA",
                            empleador.sua(ABRIL, sbc, sbc, sbc),
                            "",
                            Idioma.ES));
            unas.add(linea(registro, 0));
            otras.add(linea(registro, 40));
        }
        List<LineaDeCaptura> todas = new ArrayList<>(unas);
        todas.addAll(otras);
        List<Archivo> archivos = new ArrayList<>();
        archivos.addAll(
                liquida(
                        "001",
                        unas,
                        semilla,
                        EnumSet.of(
                                Defecto.DOS_VECES,
                                Defecto.REPETIDO,
                                Defecto.TARDE,
                                Defecto.TRASLAPE,
                                Defecto.PARTIDO,
                                Defecto.TRUNCADO,
                                Defecto.OTRO_TOTAL)));
        archivos.addAll(liquida("002", todas, semilla + 1, EnumSet.of(Defecto.OTRO_IMPORTE)));
        archivos.addAll(liquida("003", otras, semilla + 2, EnumSet.of(Defecto.TRASLAPE)));
        archivos.addAll(
                liquida("004", unas, semilla + 3, EnumSet.of(Defecto.OTRA_LINEA, Defecto.VENCIDA)));
        archivos.addAll(
                liquida(
                        "005",
                        todas,
                        semilla + 4,
                        EnumSet.of(Defecto.CONTRADICTORIA, Defecto.PARTIDO, Defecto.TARDE)));
        return new Grupo(registros, archivos);
    }

    private LineaDeCaptura linea(UUID registro, int dias) {
        return nacional(() -> pagos.genera(registro, ABRIL, fecha.hoy().plusDays(dias))).captura();
    }

    private List<Archivo> liquida(
            String banco, List<LineaDeCaptura> lineas, long semilla, Set<Defecto> defectos) {
        return Simulador.liquida(
                new Pedido(
                        lineas,
                        banco,
                        fecha.hoy().minusDays(35),
                        DIAS,
                        semilla,
                        defectos,
                        List.of(ArchivoDeBanco.CSV, ArchivoDeBanco.RSUA)));
    }

    private LoteImportado importa(Archivo archivo) {
        return nacional(() -> pagos.importa(archivo.nombre(), archivo.contenido(), Idioma.ES));
    }

    private Map<String, Importe> comunes() {
        Map<String, Importe> comunes = new TreeMap<>();
        nacional(() -> libro.controles(Optional.empty())).stream()
                .filter(c -> c.clase() == Clase.BANCO || c.clase() == Clase.POR_IDENTIFICAR)
                .forEach(c ->
                        comunes.merge(
                                c.clase() + "." + c.rubro(), Importe.de(c.saldo()), Importe::mas));
        return comunes;
    }

    private List<Saldo> saldos(UUID registro) {
        return nacional(() -> libro.saldos(registro, Punto.AHORA));
    }

    private static <T> T nacional(Supplier<T> trabajo) {
        return Alcances.nacional(trabajo);
    }
}
