package mx.recauda.platform.base;

/**
 * Data a module needs before anybody uses it. Every bean of this type runs once the application is
 * up, in {@link org.springframework.core.annotation.Order} order, at every start: it must do
 * nothing when its data are there.
 */
public interface Siembra {

    /**
     * Puts the data that are missing.
     *
     * @param demostracion whether the demonstration data were asked for ({@code --demo})
     */
    void siembra(boolean demostracion);
}
